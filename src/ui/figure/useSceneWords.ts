import figureHelpMessages from 'virtual:messages/figureHelp'
import { useMemo } from 'react'
import { nodeOf, type RegionNode, stepFrom } from '../../body/regionNeighbours'
import { describeScene, type SceneFacts } from '../../domain/figure/describeScene'
import type { Lit } from '../../domain/points/litPoints'
import { regionRouteOf } from '../../domain/route/parentRoute'
import { routeName } from '../../domain/route/routeName'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useViewStore } from '../../state/view'
import { useAtlas, useFetchedTexts } from '../atlasContext'
import { facesOf } from './viewSides'

interface SceneWords {
  readonly sentences: readonly string[]
  /** The sentence that is in English in every language. */
  readonly location: string | undefined
}

/** Describes the body and what is highlighted on it. */
export function useSceneWords(nodes: readonly RegionNode[], lit: Lit): SceneWords {
  const atlas = useAtlas()
  const texts = useFetchedTexts()
  const t = useMessages(figureHelpMessages)
  const places = useRouteMessages()
  const route = useViewStore((state) => state.route)
  return useMemo(() => {
    const spot = regionRouteOf(atlas, route)
    // Several places have no common border.
    const node = spot?.also ? undefined : spot && nodeOf(nodes, spot)
    const at = (way: 'up' | 'down' | 'left' | 'right') => node && stepFrom(nodes, node, way)
    const named = (way: SceneFacts['borders'][number]['way'], of: RegionNode | undefined) =>
      of && (spot?.side !== 'midline' || of.region !== spot.region)
        ? [{ way, name: nameOf(of) }]
        : []
    const nameOf = ({ region, side }: RegionNode) =>
      routeName(places, atlas, { kind: 'region', region, side })
    const [left, right] = [at('left'), at('right')]
    const location = route.kind === 'point' ? texts?.point(route.code)?.location : undefined
    const sentences = describeScene(t, places, atlas, {
      route,
      lit,
      location,
      borders: [
        ...named('above', at('up')),
        ...named('below', at('down')),
        ...named('beside', left),
        ...named('beside', right === left ? undefined : right),
      ],
      faces: node && facesOf(node),
    })
    return { sentences, location }
  }, [t, places, atlas, texts, route, lit, nodes])
}

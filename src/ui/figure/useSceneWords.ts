import { useMemo } from 'react'
import { type SceneFacts, sceneWords } from '../../atlas/sceneWords'
import type { Lit } from '../../atlas/selection'
import { placeName } from '../../atlas/title'
import { regionOfPoint } from '../../atlas/upwards'
import { nodeOf, type RegionNode, stepFrom } from '../../body/regionNeighbours'
import { usePlaceWords } from '../../state/placeWords'
import { useStore } from '../../state/store'
import { sceneWords as words } from '../../words/scene'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { facesOf } from './facing'

interface SceneTold {
  readonly sentences: readonly string[]
  /** The one of them that is in English in every language. */
  readonly location: string | undefined
}

/** The picture of the body in words. */
export function useSceneWords(nodes: readonly RegionNode[], lit: Lit): SceneTold {
  const { index, texts } = useAtlas()
  const t = useWords(words)
  const places = usePlaceWords()
  const place = useStore((state) => state.place)
  return useMemo(() => {
    const spot =
      place.kind === 'region'
        ? place
        : place.kind === 'point'
          ? regionOfPoint(index, place)
          : undefined
    const node = spot && nodeOf(nodes, spot)
    const at = (way: 'up' | 'down' | 'left' | 'right') => node && stepFrom(nodes, node, way)
    const nameOf = ({ region, side }: RegionNode) =>
      placeName(places, index, { kind: 'region', region, side })
    const named = (way: SceneFacts['borders'][number]['way'], of: RegionNode | undefined) =>
      of ? [{ way, name: nameOf(of) }] : []
    const [left, right] = [at('left'), at('right')]
    const location = place.kind === 'point' ? texts?.points.get(place.code)?.location : undefined
    const sentences = sceneWords(t, places, index, {
      place,
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
  }, [t, places, index, texts, place, lit, nodes])
}

import { useMemo } from 'react'
import { type SceneFacts, sceneWords } from '../../atlas/sceneWords'
import type { Lit } from '../../atlas/selection'
import { placeName } from '../../atlas/title'
import { regionOfPoint } from '../../atlas/upwards'
import { nodeOf, type RegionNode, stepFrom } from '../../body/regionNeighbours'
import { useStore } from '../../state/store'
import { useAtlas } from '../atlasContext'
import { facesOf } from './facing'

/** The picture of the body in words. */
export function useSceneWords(nodes: readonly RegionNode[], lit: Lit): string {
  const { index, texts } = useAtlas()
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
      placeName(index, { kind: 'region', region, side })
    const named = (way: SceneFacts['borders'][number]['way'], of: RegionNode | undefined) =>
      of ? [{ way, name: nameOf(of) }] : []
    const [left, right] = [at('left'), at('right')]
    return sceneWords(index, {
      place,
      lit,
      location: place.kind === 'point' ? texts?.points.get(place.code)?.location : undefined,
      borders: [
        ...named('above', at('up')),
        ...named('below', at('down')),
        ...named('beside', left),
        ...named('beside', right === left ? undefined : right),
      ],
      faces: node && facesOf(node),
    })
  }, [index, texts, place, lit, nodes])
}

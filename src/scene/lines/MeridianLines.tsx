import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { Atlas } from '../../domain/atlas'
import type { ChannelCode } from '../../domain/codes'
import { channelsShown } from '../../domain/figure/layers'
import type { Route } from '../../domain/route/link'
import { useViewStore } from '../../state/view'
import { buildRibbon, type DrawnLine } from './lineGeometry'
import { buildLinesMaterial, paintLines } from './lineMaterial'

interface Props {
  readonly atlas: Atlas
  readonly lines: readonly DrawnLine[]
}

/** Draws the channel lines of the route on the skin, in one draw call. */
export function MeridianLines({ atlas, lines }: Props) {
  const invalidate = useThree((state) => state.invalidate)
  const size = useThree((state) => state.size)
  const dark = useViewStore((state) => state.dark)
  const route = useViewStore((state) => state.route)
  const geometry = useMemo(() => buildRibbon(lines), [lines])
  const material = useMemo(buildLinesMaterial, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])

  const shown = useMemo(() => lineWeights(route), [route])
  useEffect(() => {
    const styles = atlas.meridians.flatMap(({ code, colour }) => {
      const weight = shown.get(code)
      return weight ? [[code, { ...weight, colour: colour[dark ? 'dark' : 'light'] }] as const] : []
    })
    paintLines(material, new Map(styles))
    material.uniforms.picture!.value = [size.width, size.height]
    invalidate()
  }, [material, atlas, shown, dark, size, invalidate])

  return (
    <mesh
      geometry={geometry}
      material={material}
      // Between the body and the markers.
      renderOrder={1}
      raycast={() => null}
      dispose={null}
    />
  )
}

/** Width of a channel's line in CSS pixels, and its opacity 0…1. */
interface LineWeight {
  readonly width: number
  readonly opacity: number
}

const ALL: LineWeight = { width: 2.2, opacity: 0.85 }
const CHOSEN: LineWeight = { width: 3.2, opacity: 1 }
const QUIET: LineWeight = { width: 2, opacity: 0.55 }

/** Weights of the lines of the channels that a route shows. */
function lineWeights(route: Route): ReadonlyMap<ChannelCode, LineWeight> {
  const weight = route.kind === 'channels' ? ALL : route.kind === 'point' ? QUIET : CHOSEN
  return new Map(channelsShown('3d', route).map((channel) => [channel, weight]))
}

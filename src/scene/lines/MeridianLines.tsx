import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { AtlasIndex } from '../../domain/atlas'
import { useViewStore } from '../../state/view'
import { buildRibbon, type DrawnLine } from './lineGeometry'
import { buildLinesMaterial, paintLines } from './lineMaterial'
import { shownLines } from './lineStyle'

interface Props {
  readonly index: AtlasIndex
  readonly lines: readonly DrawnLine[]
}

/** All channels as lines on the skin, in one draw call. */
export function MeridianLines({ index, lines }: Props) {
  const { invalidate, size } = useThree()
  const dark = useViewStore((state) => state.dark)
  const route = useViewStore((state) => state.route)
  const geometry = useMemo(() => buildRibbon(lines), [lines])
  const material = useMemo(buildLinesMaterial, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])

  const shown = useMemo(() => shownLines(route), [route])
  useEffect(() => {
    const styles = index.meridians.flatMap(({ code, colour }) => {
      const weight = shown.get(code)
      return weight ? [[code, { ...weight, colour: colour[dark ? 'dark' : 'light'] }] as const] : []
    })
    paintLines(material, new Map(styles))
    material.uniforms.picture!.value = [size.width, size.height]
    invalidate()
  }, [material, index, shown, dark, size, invalidate])

  return (
    <mesh
      geometry={geometry}
      material={material}
      visible={shown.size > 0}
      // After the body, before the markers.
      renderOrder={1}
      raycast={() => null}
      dispose={null}
    />
  )
}

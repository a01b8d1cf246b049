import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import type { Atlas } from '../../domain/atlas'
import { channelOf } from '../../domain/atlas'
import { type Focus, isOnFadedLimb } from '../../domain/figure/focus'
import type { Lit } from '../../domain/points/litPoints'
import { isOnOtherSide, isOnShownSide, isSelected } from '../../domain/points/shownSpots'
import type { Route } from '../../domain/route/link'
import { isOffered } from '../../domain/safety/verdict'
import type { LoadedBody } from '../../models/models'
import { useAdvice } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { MARKERS } from '../../tokens'
import { isCrowded } from './isCrowded'
import { buildMarkerMaterial } from './markerMaterial'
import { type MarkerStyle, markerStyle } from './markerStyle'

interface Props {
  readonly body: LoadedBody
  readonly atlas: Atlas
  readonly route: Route
  readonly lit: Lit
  readonly focus: Focus
}

/** Draws all points of the body in one call. */
export function PointMarkers({ body, atlas, route, lit, focus }: Props) {
  const invalidate = useThree((state) => state.invalidate)
  const pixelRatio = useThree((state) => state.viewport.dpr)
  const dark = useViewStore((state) => state.dark)
  const advise = useAdvice(atlas)
  const geometry = useMemo(() => buildMarkerGeometry(body), [body])
  const material = useMemo(buildMarkerMaterial, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])

  useEffect(() => {
    const styles = body.points.map((point) => {
      const colour = atlas.channel(channelOf(point.code))?.colour
      return markerStyle({
        lit: isOnShownSide(point, route) ? lit.get(point.code) : undefined,
        chosen: isSelected(point, route),
        leftOut: !isOffered(advise(point.code)),
        otherSide: isOnOtherSide(point, route) || isOnFadedLimb(focus, point.side),
        crowded: isCrowded(route, lit.size),
        channelColour: colour ? colour[dark ? 'dark' : 'light'] : MARKERS.noChannel,
        dark,
      })
    })
    applyStyles(geometry, styles)
    material.uniforms.pixelRatio!.value = pixelRatio
    material.uniforms.rim!.value.set(MARKERS[dark ? 'dark' : 'light'].rim)
    invalidate()
  }, [geometry, material, body, atlas, lit, focus, route, dark, advise, pixelRatio, invalidate])

  return (
    <points
      geometry={geometry}
      material={material}
      renderOrder={2}
      raycast={() => null}
      dispose={null}
    />
  )
}

function buildMarkerGeometry({ points }: LoadedBody): BufferGeometry {
  const geometry = new BufferGeometry()
  const floats = (values: readonly number[]) => new BufferAttribute(Float32Array.from(values), 3)
  geometry.setAttribute('position', floats(points.flatMap(({ position }) => position)))
  geometry.setAttribute('normal', floats(points.flatMap(({ normal }) => normal)))
  for (const name of ['colour', 'shape'])
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(points.length * 3), 3))
  geometry.computeBoundingSphere()
  return geometry
}

function applyStyles(geometry: BufferGeometry, styles: readonly MarkerStyle[]) {
  const colour = geometry.getAttribute('colour') as BufferAttribute
  const shape = geometry.getAttribute('shape') as BufferAttribute
  const rgb = new Color()
  styles.forEach((style, index) => {
    rgb.set(style.colour)
    colour.setXYZ(index, rgb.r, rgb.g, rgb.b)
    shape.setXYZ(index, style.size, style.ring ? 1 : 0, style.opacity)
  })
  colour.needsUpdate = true
  shape.needsUpdate = true
}

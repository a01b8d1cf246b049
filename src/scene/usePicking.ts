import { useThree } from '@react-three/fiber'
import { useEffect, useEffectEvent } from 'react'
import { type Camera, Raycaster, Vector2 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import { placeAt } from '../body/spot'
import type { Atlas } from '../domain/atlas'
import type { Lit } from '../domain/points/litPoints'
import { isOnShownSide } from '../domain/points/shownSpots'
import type { Route } from '../domain/route/link'
import type { LoadedBody } from '../models/models'
import { useHoveredBone } from '../state/hoveredBone'
import { putMark, useMarking } from '../state/marking'
import { onHold } from '../state/pressing'
import { type RegionSpot, useViewStore } from '../state/view'
import { spotAt, spotBeside } from './body/bodyGeometry'
import { useEarlyTap } from './earlyTap'
import type { Beneath } from './glass/GlassBody'
import type { DrawnLine } from './lines/lineGeometry'
import { pickLine } from './lines/pickLine'
import { onTap, type Tap } from './onTap'
import { isCrowded } from './points/isCrowded'
import { nearestPoint, visiblePoints } from './points/projection'

interface Picking {
  readonly body: LoadedBody
  readonly route: Route
  readonly lit: Lit
  /** The channel lines, once they are loaded. */
  readonly lines: readonly DrawnLine[] | undefined
  readonly bvh: () => MeshBVH
  readonly atlas: Atlas
  /** While the skin is glass. */
  readonly beneath: Beneath | undefined
}

/** Distance at which a marker or line counts as hit, CSS pixels: a mouse is finer than a thumb. */
const REACH = { mouse: 14, touch: 24 }
/** Share of that distance for crowded markers, so that clicks reach the lines between them. */
const CROWDED_SHARE = 0.5

/** Whether the next tap adds or marks a place, whatever lies on it. */
const takesPlace = () => useViewStore.getState().adding || useMarking.getState().on

/** Listens on the canvas: hover highlights the region, a tap opens a point, channel or region. */
export function usePicking({ body, route, lit, lines, bvh, atlas, beneath }: Picking): void {
  const element = useThree((state) => state.gl.domElement)
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)

  const crowded = isCrowded(route, lit.size)
  const rayAt = (x: number, y: number) => rayThrough(camera, x / size.width, y / size.height)
  const skinAt = (x: number, y: number) => bvh().raycastFirst(rayAt(x, y))
  const regionOf = (hit: ReturnType<typeof skinAt>): RegionSpot | undefined =>
    hit?.faceIndex == null ? undefined : spotAt(atlas, body, hit.faceIndex, hit.point.x)
  const muscleAt = (x: number, y: number) =>
    takesPlace() ? undefined : beneath?.muscleAt(rayAt(x, y))
  const openRegion = (hit: ReturnType<typeof skinAt>) => {
    const region = regionOf(hit)
    if (hit?.faceIndex == null || !region) return
    const position = hit.point.toArray()
    useViewStore
      .getState()
      .touch(region, position, spotBeside(atlas, body, hit.faceIndex, position))
  }
  const markAt = (x: number, y: number) => {
    const hit = skinAt(x, y)
    const place =
      hit?.faceIndex == null ? undefined : placeAt(atlas, body, hit.faceIndex, hit.point.toArray())
    if (place) putMark(place, true)
  }
  const pointAt = (x: number, y: number, reach: number) => {
    // A place is added or marked, whether or not a point lies on it.
    if (takesPlace()) return undefined
    const shown = body.points.filter((point) => lit.has(point.code) && isOnShownSide(point, route))
    const within = crowded ? reach * CROWDED_SHARE : reach
    return nearestPoint(visiblePoints(shown, camera, size, bvh()), x, y, within)
  }
  const lineAt = (x: number, y: number, reach: number) =>
    lines && crowded ? pickLine(lines, camera, size, bvh(), { x, y, reach }) : undefined

  // The listeners stay while the rest changes: otherwise a tap during which that happens is lost.
  const hoverAt = useEffectEvent((x: number, y: number, reach: number) => {
    const point = pointAt(x, y, reach)
    const hit = skinAt(x, y)
    const region = regionOf(hit)
    useViewStore
      .getState()
      .hover(region, point && { code: point.code, side: point.side }, muscleAt(x, y))
    useHoveredBone.setState({ name: beneath?.boneAt(rayAt(x, y)) })
    element.style.cursor = point || region ? 'pointer' : 'grab'
  })
  const pick = useEffectEvent(({ x, y, touch: isTouch }: Tap) => {
    if (useMarking.getState().on) return markAt(x, y)
    const { goTo } = useViewStore.getState()
    const reach = isTouch ? REACH.touch : REACH.mouse
    const point = pointAt(x, y, reach)
    if (point) {
      goTo({ kind: 'point', code: point.code, side: point.side })
      return
    }
    const channel = lineAt(x, y, reach)
    if (channel) {
      goTo({ kind: 'channel', channel })
      return
    }
    const muscle = muscleAt(x, y)
    if (muscle) goTo({ kind: 'muscle', muscle })
    else openRegion(skinAt(x, y))
  })

  useEarlyTap(body, bvh, openRegion)
  // After an event, its offset within the element is no longer known.
  const hold = useEffectEvent(({ clientX, clientY }: PointerEvent) => {
    const { left, top } = element.getBoundingClientRect()
    markAt(clientX - left, clientY - top)
  })
  // First, so that the click that ends a hold is no tap.
  useEffect(() => onHold(element, (event) => hold(event)), [element])
  useEffect(() => onTap(element, (tap) => pick(tap)), [element])
  useEffect(() => {
    let frame = 0
    const showAt = ({ offsetX, offsetY, pointerType }: PointerEvent) => {
      const reach = pointerType === 'touch' ? REACH.touch : REACH.mouse
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => hoverAt(offsetX, offsetY, reach))
    }
    const leave = () => {
      cancelAnimationFrame(frame)
      useViewStore.getState().hover(undefined)
      useHoveredBone.setState({ name: undefined })
    }
    // A finger shows what it would open until it lifts. Its moves come once it turns the body.
    const onDown = (event: PointerEvent) => {
      if (event.pointerType === 'touch' && event.isPrimary) showAt(event)
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch') leave()
      else if (event.buttons === 0) showAt(event)
    }
    const listeners = {
      pointerdown: onDown,
      pointermove: onMove,
      pointerleave: leave,
      pointercancel: leave,
    } as const
    for (const [kind, listener] of Object.entries(listeners))
      element.addEventListener(kind as keyof typeof listeners, listener)
    return () => {
      cancelAnimationFrame(frame)
      for (const [kind, listener] of Object.entries(listeners))
        element.removeEventListener(kind as keyof typeof listeners, listener)
    }
  }, [element])
}

/** @param x, y shares of the picture's width and height, from the top left corner */
function rayThrough(camera: Camera, x: number, y: number) {
  const caster = new Raycaster()
  caster.setFromCamera(new Vector2(x * 2 - 1, 1 - y * 2), camera)
  return caster.ray
}

import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { type Camera, Raycaster, Vector2 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Lit } from '../domain/points/litPoints'
import { isOnShownSide } from '../domain/points/shownSpots'
import type { Route } from '../domain/route/link'
import type { LoadedBody } from '../models/models'
import { type RegionSpot, useViewStore } from '../state/view'
import { spotOfTriangle } from './body/bodyGeometry'
import type { DrawnLine } from './lines/lineGeometry'
import { pickLine } from './lines/pickLine'
import { isCrowded } from './points/isCrowded'
import { nearestPoint, visiblePoints } from './points/projection'

interface Picking {
  readonly body: LoadedBody
  readonly route: Route
  readonly lit: Lit
  /** The channel lines, once they are loaded. */
  readonly lines: readonly DrawnLine[] | undefined
  readonly bvh: () => MeshBVH
  readonly isMidline: (region: string) => boolean
}

/** A pointer that moves farther than this (CSS pixels) between down and up is a drag. */
const DRAG = 6
/** Distance at which a marker or line counts as hit, CSS pixels: a mouse is finer than a thumb. */
const REACH = { mouse: 14, touch: 24 }
/** Share of that distance for crowded markers, so that clicks reach the lines between them. */
const CROWDED_SHARE = 0.5

/** Listens on the canvas: hover highlights the region, a click opens a point, channel or region. */
export function usePicking({ body, route, lit, lines, bvh, isMidline }: Picking): void {
  const element = useThree((state) => state.gl.domElement)
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const down = useRef({ x: 0, y: 0 })

  useEffect(() => {
    const { hover, goTo } = useViewStore.getState()
    const crowded = isCrowded(route, lit.size)
    let frame = 0

    const regionAt = (x: number, y: number): RegionSpot | undefined => {
      const hit = bvh().raycastFirst(rayThrough(camera, x / size.width, y / size.height))
      return hit?.faceIndex == null ? undefined : spotOfTriangle(body, hit.faceIndex, isMidline)
    }
    const pointAt = (x: number, y: number, reach: number) => {
      const shown = body.points.filter(
        (point) => lit.has(point.code) && isOnShownSide(point, route),
      )
      const within = crowded ? reach * CROWDED_SHARE : reach
      return nearestPoint(visiblePoints(shown, camera, size, bvh()), x, y, within)
    }
    const lineAt = (x: number, y: number, reach: number) =>
      lines && crowded ? pickLine(lines, camera, size, bvh(), { x, y, reach }) : undefined
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      const { offsetX, offsetY } = event
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const point = pointAt(offsetX, offsetY, REACH.mouse)
        const region = regionAt(offsetX, offsetY)
        hover(region)
        element.style.cursor = point || region ? 'pointer' : 'grab'
      })
    }
    const onLeave = () => {
      cancelAnimationFrame(frame)
      hover(undefined)
    }
    const onDown = ({ offsetX: x, offsetY: y }: PointerEvent) => {
      down.current = { x, y }
    }
    const onClick = (event: MouseEvent) => {
      const { offsetX: x, offsetY: y } = event
      if (Math.hypot(x - down.current.x, y - down.current.y) > DRAG) return
      const touch = event instanceof PointerEvent && event.pointerType === 'touch'
      const reach = touch ? REACH.touch : REACH.mouse
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
      const region = regionAt(x, y)
      if (region) goTo({ kind: 'region', ...region })
    }

    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerleave', onLeave)
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('click', onClick)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerleave', onLeave)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('click', onClick)
    }
  }, [element, camera, size, body, route, lit, lines, bvh, isMidline])
}

/** @param x, y shares of the picture's width and height, from the top left corner */
function rayThrough(camera: Camera, x: number, y: number) {
  const caster = new Raycaster()
  caster.setFromCamera(new Vector2(x * 2 - 1, 1 - y * 2), camera)
  return caster.ray
}

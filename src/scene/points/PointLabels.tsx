import { useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { type Camera, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { PointPosition } from '../../body/positions'
import type { Atlas } from '../../domain/atlas'
import { type Focus, isOnFadedLimb } from '../../domain/figure/focus'
import type { Lit, LitReason } from '../../domain/points/litPoints'
import {
  isOnOtherSide,
  isOnShownSide,
  isSelected,
  labelOfPoint,
} from '../../domain/points/shownSpots'
import type { Route } from '../../domain/route/link'
import { isLeftOutFor } from '../../domain/safety/caution'
import type { LoadedBody } from '../../models/models'
import { useAdvice } from '../../state/useAdvice'
import { coveredParts, useOverlay } from '../drawing/overlays'
import { isCrowded } from './isCrowded'
import { layOutLabels } from './labelLayout'
import styles from './PointLabels.module.css'
import { visiblePoints } from './projection'

interface Props {
  readonly atlas: Atlas
  readonly body: LoadedBody
  readonly route: Route
  readonly lit: Lit
  readonly focus: Focus
  readonly bvh: () => MeshBVH
  /** The element over the canvas that contains the labels. */
  readonly layer: RefObject<HTMLDivElement | null>
}

const WEIGHT: Readonly<Record<LitReason, number>> = {
  chosen: 5,
  core: 4,
  further: 3,
  channel: 2,
  here: 1,
}
/** Size of a label, CSS pixels: per character, padding, height. Matches PointLabels.module.css. */
const CHARACTER = 7.4
const PADDING = 10
const HEIGHT = 19

/** Draws the codes of the lit points. Each drawn frame lays them out, without React. */
export function PointLabels({ atlas, body, route, lit, focus, bvh, layer }: Props) {
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const labels = useRef(new Map<string, HTMLSpanElement>())
  const advise = useAdvice(atlas)
  const shown = useMemo(
    () => body.points.filter((point) => lit.has(point.code) && isOnShownSide(point, route)),
    [body, lit, route],
  )
  /** The points that are not named: the person is not led to them. */
  const quiet = useMemo(
    () =>
      new Set(
        shown.filter(
          (point) =>
            isOnOtherSide(point, route) ||
            isOnFadedLimb(focus, point.side) ||
            isLeftOutFor(advise(point.code)),
        ),
      ),
    [shown, route, focus, advise],
  )

  useEffect(() => {
    const elements = labels.current
    return () => {
      for (const element of elements.values()) element.remove()
      elements.clear()
    }
  }, [])

  useOverlay(() => {
    const host = layer.current
    if (!host) return undefined
    const asked = isCrowded(route, lit.size) ? labelCandidates(shown, camera) : shown
    const visible = asked.length > 0 ? visiblePoints(asked, camera, size, bvh()) : []
    const wishes = visible.map(({ place: point, x, y }) => ({
      id: `${point.code} ${point.side}`,
      x,
      y,
      width: labelOfPoint(point.code, route).length * CHARACTER + PADDING,
      height: HEIGHT,
      weight: isSelected(point, route) ? 9 : WEIGHT[lit.get(point.code) ?? 'here'],
      named: !quiet.has(point),
    }))
    // A code with several spots is labelled once, at the first visible spot.
    const named = wishes.filter(
      ({ id, named }, index) => named && wishes.findIndex((w) => w.id === id) === index,
    )
    // Frames without names, as on the home view, do not ask for the layout of the page.
    const covered = named.length > 0 ? coveredParts(host) : []
    const placed = new Map(
      layOutLabels(named, wishes, size, covered).map((label) => [label.id, label]),
    )
    return () => {
      for (const [id, element] of labels.current) {
        if (placed.has(id)) continue
        element.remove()
        labels.current.delete(id)
      }
      for (const [id, { left, top }] of placed) {
        const element = labels.current.get(id) ?? createLabel(host)
        const words = labelOfPoint(id.split(' ')[0] ?? id, route)
        if (element.textContent !== words) element.textContent = words
        labels.current.set(id, element)
        // Between pixels letters would be blurred.
        element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
      }
    }
  })
  return null
}

function createLabel(host: HTMLElement): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = styles.label ?? ''
  host.append(element)
  return element
}

/** In a crowd of lit points, only those nearer to the camera than this (metres) get a label. */
const CLOSE = 0.85
/** Maximum number of labels in a crowd, so that frames stay fast. */
const MOST = 60

/** The points of a crowd that may get a label: near the camera, the most central first. */
function labelCandidates(points: readonly PointPosition[], camera: Camera): PointPosition[] {
  const eye = camera.getWorldPosition(new Vector3())
  const position = new Vector3()
  return points
    .flatMap((place) => {
      position.set(...place.position)
      if (position.distanceTo(eye) > CLOSE) return []
      const toEye = eye.clone().sub(position)
      if (toEye.dot(new Vector3(...place.normal)) <= 0) return []
      const { x, y, z } = position.project(camera)
      if (Math.abs(x) > 1 || Math.abs(y) > 1 || z > 1) return []
      return [{ place, aside: Math.hypot(x, y) }]
    })
    .toSorted((a, b) => a.aside - b.aside)
    .slice(0, MOST)
    .map(({ place }) => place)
}

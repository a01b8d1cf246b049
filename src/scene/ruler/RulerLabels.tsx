import landmarksMessages from 'virtual:messages/landmarks'
import rulerMessages from 'virtual:messages/ruler'
import { useFrame, useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { type Camera, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Ruler } from '../../body/rulers'
import { stepLabel } from '../../domain/ruler/rulerLabels'
import { useMessages } from '../../messages/messages'
import { layOutLabels } from '../points/labelLayout'
import styles from './RulerLabels.module.css'
import { labelsOf, linePlaces, type RulerLabel } from './rulerLabelList'

interface Props {
  readonly ruler: Ruler
  readonly now: number
  readonly bvh: () => MeshBVH
  /** The layer over the canvas that the labels are drawn in. */
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Skin this near to a label's place (metres) is its own. */
const OWN_SKIN = 0.01

/** Names of landmarks and the count of the cun, laid out with each drawn frame, past React. */
export function RulerLabels({ ruler, now, bvh, layer }: Props) {
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const t = useMessages(rulerMessages)
  const names = useMessages(landmarksMessages)
  const labels = useMemo(
    () => labelsOf(ruler, now, bvh(), (step) => stepLabel(t, names, step)),
    [ruler, now, bvh, t, names],
  )
  const line = useMemo(() => linePlaces(ruler, now), [ruler, now])
  const drawn = useRef(new Map<string, HTMLSpanElement>())

  useEffect(() => {
    const held = drawn.current
    for (const label of labels) {
      const element = document.createElement('span')
      element.className = styles.label ?? ''
      element.dataset.kind = label.kind
      element.dataset.now = String(label.now)
      element.textContent = label.text
      held.set(label.id, element)
      layer.current?.append(element)
    }
    return () => {
      for (const element of held.values()) element.remove()
      held.clear()
    }
  }, [labels, layer])

  const onPicture = ({ x, y }: { x: number; y: number }) => ({
    x: ((x + 1) / 2) * size.width,
    y: ((1 - y) / 2) * size.height,
  })
  useFrame(() => {
    const tree = bvh()
    const seen = labels.flatMap((label) => {
      const at = project(label, camera, tree)
      const element = drawn.current.get(label.id)
      if (!at || !element) return []
      const { offsetWidth: width, offsetHeight: height } = element
      return [{ id: label.id, ...onPicture(at), width, height, weight: label.weight }]
    })
    const onLine = line.map((place) => {
      const { x, y } = place.clone().project(camera)
      return { ...onPicture({ x, y }), weight: 0 }
    })
    const placed = new Map(
      layOutLabels(seen, [...seen, ...onLine], size).map((label) => [label.id, label]),
    )
    for (const [id, element] of drawn.current) {
      const spot = placed.get(id)
      element.style.visibility = spot ? 'visible' : 'hidden'
      if (spot) element.style.transform = `translate(${spot.left}px, ${spot.top}px)`
    }
  })
  return null
}

/** On the picture, −1…1; undefined where the skin faces away or something stands before it. */
function project({ position, normal }: RulerLabel, camera: Camera, bvh: MeshBVH) {
  const eye = camera.getWorldPosition(new Vector3())
  const toEye = eye.clone().sub(position)
  const distance = toEye.length()
  if (normal.dot(toEye) < 0) return undefined
  const hit = bvh.raycastFirst(new Ray(eye, toEye.divideScalar(-distance)))
  if (hit && hit.distance < distance - OWN_SKIN) return undefined
  const at = position.clone().project(camera)
  return Math.abs(at.x) > 1 || Math.abs(at.y) > 1 ? undefined : at
}

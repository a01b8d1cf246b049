import landmarksMessages from 'virtual:messages/landmarks'
import rulerMessages from 'virtual:messages/ruler'
import { useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { type Camera, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Ruler } from '../../body/rulers'
import { stepLabel } from '../../domain/ruler/rulerLabels'
import { useMessages } from '../../messages/messages'
import { coveredParts, useOverlay } from '../drawing/overlays'
import { layOutLabels } from '../points/labelLayout'
import styles from './RulerLabels.module.css'
import { labelsOf, linePlaces, type RulerLabel } from './rulerLabelList'
import { facingEye } from './skinAt'

interface Props {
  readonly ruler: Ruler
  readonly now: number
  readonly bvh: () => MeshBVH
  /** The element over the canvas that contains the labels. */
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Draws landmark names and cun counts. Each drawn frame lays them out, without React. */
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
    const elements = drawn.current
    for (const label of labels) {
      const element = document.createElement('span')
      element.className = styles.label ?? ''
      element.dataset.kind = label.kind
      element.dataset.now = String(label.now)
      element.textContent = label.text
      // Until a picture is drawn for which it has a place.
      element.style.visibility = 'hidden'
      elements.set(label.id, element)
      layer.current?.append(element)
    }
    return () => {
      for (const element of elements.values()) element.remove()
      elements.clear()
    }
  }, [labels, layer])

  const onPicture = ({ x, y }: { x: number; y: number }) => ({
    x: ((x + 1) / 2) * size.width,
    y: ((1 - y) / 2) * size.height,
  })
  useOverlay(() => {
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
    const covered = layer.current ? coveredParts(layer.current) : []
    const placed = new Map(
      layOutLabels(seen, [...seen, ...onLine], size, covered).map((label) => [label.id, label]),
    )
    return () => {
      for (const [id, element] of drawn.current) {
        const spot = placed.get(id)
        element.style.visibility = spot ? 'visible' : 'hidden'
        if (spot) element.style.transform = `translate(${spot.left}px, ${spot.top}px)`
      }
    }
  })
  return null
}

/** Position in the picture, −1…1; undefined if the skin faces away or is hidden. */
function project(label: RulerLabel, camera: Camera, bvh: MeshBVH) {
  if (facingEye(bvh, label, camera.getWorldPosition(new Vector3())) === undefined) return undefined
  const at = label.position.clone().project(camera)
  return Math.abs(at.x) > 1 || Math.abs(at.y) > 1 ? undefined : at
}

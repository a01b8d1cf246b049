import { useThree } from '@react-three/fiber'
import { type RefObject, useCallback, useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import type { Skeleton } from '../../body/bones'
import type { Side } from '../../domain/schema/code'
import { useOverlay, useOverlayElements } from '../drawing/overlays'
import styles from './BoneNumbers.module.css'
import { findNumberPlaces, numbersSeen, withRoom } from './boneNumbers'

interface Props {
  readonly skeleton: Skeleton
  /** Ids, separated by spaces: the numbers of these stand out. */
  readonly lit: string
  /** Where the lit bones are; `midline` for both sides. */
  readonly side: Side
  /** The element over the canvas that contains the labels. */
  readonly layer: RefObject<HTMLDivElement | null>
}

/** More numbers than these do not stand out from the others. */
const FEW = 3

/** Numbers the vertebrae on the tips that a person counts, seen from behind, and else the ribs. */
export function BoneNumbers({ skeleton, lit, side, layer }: Props) {
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const places = useMemo(() => findNumberPlaces(skeleton), [skeleton])
  const make = useCallback(
    () =>
      places.map(({ bone, number }) => {
        const element = document.createElement('span')
        element.className = styles.number ?? ''
        element.textContent = number
        element.dataset.bone = bone
        return element
      }),
    [places],
  )
  const elements = useOverlayElements(layer, make)
  useEffect(() => {
    const ids = lit.split(' ').filter((id) => places.some(({ bone }) => bone === id))
    const isOne = (bone = '') => ids.length <= FEW && ids.includes(bone)
    const isCounted = places.some(({ bone }) => isOne(bone))
    for (const element of elements.current) {
      const isLit = isOne(element.dataset.bone)
      element.dataset.lit = `${isLit}`
      element.dataset.faint = `${isCounted && !isLit}`
    }
  }, [places, elements, lit])

  useOverlay(() => {
    const eye = camera.getWorldPosition(new Vector3())
    const seen = numbersSeen(places, eye, side)
    const spots = places.map(({ position, bone }, at) => {
      const { x, y } = position.clone().project(camera)
      return {
        x: ((x + 1) / 2) * size.width,
        y: ((1 - y) / 2) * size.height,
        seen: seen[at] === true,
        lit: lit.split(' ').includes(bone),
      }
    })
    const shown = withRoom(spots)
    const made = elements.current
    return () =>
      spots.forEach(({ x, y }, index) => {
        const element = made[index]
        if (!element) return
        element.hidden = !shown[index]
        element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
      })
  })
  return null
}

import { useThree } from '@react-three/fiber'
import { type RefObject, useCallback, useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import type { Skeleton } from '../../body/bones'
import { useOverlay, useOverlayElements } from '../drawing/overlays'
import { spinousTips } from './boneGeometry'
import styles from './SpineNumbers.module.css'

interface Props {
  readonly skeleton: Skeleton
  /** Its number stands out. */
  readonly lit: string | undefined
  /** The element over the canvas that contains the labels. */
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Numbers nearer to each other than this could not be read, CSS pixels. */
const APART = 13
/** How far behind a tip the camera has to be to see it, as a share of the distance. */
const BEHIND = 0.35

/** Numbers the vertebrae on the tips that a person counts, seen from behind. */
export function SpineNumbers({ skeleton, lit, layer }: Props) {
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const tips = useMemo(() => spinousTips(skeleton), [skeleton])
  const make = useCallback(
    () =>
      tips.map(({ name }) => {
        const element = document.createElement('span')
        element.className = styles.number ?? ''
        element.textContent = name
        element.dataset.bone = name.toLowerCase()
        return element
      }),
    [tips],
  )
  const elements = useOverlayElements(layer, make)
  useEffect(() => {
    const isCounted = tips.some(({ name }) => name.toLowerCase() === lit)
    for (const element of elements.current) {
      element.dataset.lit = `${element.dataset.bone === lit}`
      element.dataset.faint = `${isCounted && element.dataset.bone !== lit}`
    }
  }, [tips, elements, lit])

  useOverlay(() => {
    const eye = camera.getWorldPosition(new Vector3())
    const places = tips.map(({ position }) => {
      const { x, y, z } = position.clone().project(camera)
      const toEye = eye.clone().sub(position)
      return {
        x: ((x + 1) / 2) * size.width,
        y: ((1 - y) / 2) * size.height,
        isSeen: z < 1 && toEye.z < -BEHIND * toEye.length(),
      }
    })
    const made = elements.current
    return () =>
      places.forEach(({ x, y, isSeen }, index) => {
        const element = made[index]
        const next = places[index + 1] ?? places[index - 1]
        if (!element || !next) return
        element.hidden = !isSeen || Math.hypot(next.x - x, next.y - y) < APART
        element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
      })
  })
  return null
}

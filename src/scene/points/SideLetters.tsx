import sceneMessages from 'virtual:messages/scene'
import { useThree } from '@react-three/fiber'
import { type RefObject, useCallback, useMemo } from 'react'
import { Vector3 } from 'three'
import { sideLetterSpots } from '../../domain/figure/viewSide'
import { useMessages } from '../../messages/messages'
import type { LoadedBody } from '../../models/models'
import { frameBody } from '../camera/framing'
import { useOverlay, useOverlayElements } from '../drawing/overlays'
import styles from './SideLetters.module.css'

/** Closer than this (metres) the camera shows a part of the body, whose side the caption names. */
const WHOLE_BODY = 2.2
/** Minimum distance between the letters, CSS pixels: seen from the side they would meet. */
const APART = 80

interface Props {
  readonly body: LoadedBody
  /** The element over the canvas that contains the labels. */
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Draws the letters of left and right beside the whole body; they turn with it. */
export function SideLetters({ body, layer }: Props) {
  const t = useMessages(sceneMessages)
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const spots = useMemo(() => sideLetterSpots(frameBody(body, 'front').target[1] * 2), [body])

  const make = useCallback(
    () =>
      spots.map(({ side }) => {
        const element = document.createElement('b')
        element.className = styles.letter ?? ''
        element.textContent = side === 'left' ? t.leftLetter : t.rightLetter
        return element
      }),
    [spots, t],
  )
  const elements = useOverlayElements(layer, make)

  useOverlay(() => {
    const at = spots.map(({ position }) => {
      const { x, y } = new Vector3(...position).project(camera)
      return { x: ((x + 1) / 2) * size.width, y: ((1 - y) / 2) * size.height }
    })
    const far = Math.hypot(camera.position.x, camera.position.z) > WHOLE_BODY
    const apart = Math.abs((at[0]?.x ?? 0) - (at[1]?.x ?? 0)) > APART
    return () =>
      elements.current.forEach((element, index) => {
        element.hidden = !far || !apart
        const { x, y } = at[index] ?? { x: 0, y: 0 }
        element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
      })
  })
  return null
}

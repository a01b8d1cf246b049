import { useEffect, useRef, useState } from 'react'
import { DEFAULT_BODY } from '../../domain/figure/bodies'
import type { PictureTap } from '../../domain/figure/onPicture'
import { keepTap } from '../../state/earlyTap'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import styles from './FirstPicture.module.css'

/**
 * A drawing of the body, as large and in the same place as the 3D body on the home view, until that
 * is drawn. The page of a build contains it (scripts/site/firstPicture.ts). A click on it is marked, and
 * stored until the body can answer it.
 */
export function FirstPicture() {
  const scene = useViewStore((state) => state.scene)
  const isHome = useViewStore(({ route }) => route.kind === 'home')
  const isDrawn = useSettings(({ body, flat }) => body === DEFAULT_BODY && !flat)
  const isShown = isHome && isDrawn && (scene === 'loading' || scene === 'ready')
  const waits = isShown && scene === 'loading'
  const picture = useRef<SVGSVGElement>(null)
  const [tap, setTap] = useState<PictureTap>()
  useEffect(() => {
    const figure = picture.current?.parentElement
    if (!waits || !figure) return
    setTap(undefined)
    return onClick(figure, (tap) => {
      keepTap(tap)
      setTap(tap)
    })
  }, [waits])
  if (!isShown) return null
  return (
    <svg ref={picture} className={styles.picture} data-scene={scene} aria-hidden="true">
      <use href="#first-picture" />
      {tap && <circle className={styles.tap} cx={tap.x} cy={tap.y} r="9" />}
    </svg>
  )
}

/** Further than a click travels, CSS pixels: it was meant to turn the body. */
const TRAVEL = 12

/** Listens for clicks on the figure, above which the empty canvas may lie already. */
function onClick(figure: Element, keep: (tap: PictureTap) => void): () => void {
  let down: PointerEvent | undefined
  const onDown = (event: Event) => {
    down = event as PointerEvent
  }
  const onUp = (event: Event) => {
    const { clientX, clientY } = event as MouseEvent
    if (down && Math.hypot(clientX - down.clientX, clientY - down.clientY) > TRAVEL) return
    const { left, top, width, height } = figure.getBoundingClientRect()
    keep({ x: clientX - left, y: clientY - top, width, height })
  }
  figure.addEventListener('pointerdown', onDown)
  figure.addEventListener('click', onUp)
  return () => {
    figure.removeEventListener('pointerdown', onDown)
    figure.removeEventListener('click', onUp)
  }
}

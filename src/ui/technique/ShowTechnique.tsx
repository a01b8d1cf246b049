import techniqueMessages from 'virtual:messages/technique'
import { useEffect, useEffectEvent, useState } from 'react'
import type { PointTechnique } from '../../domain/atlas'
import type { Side } from '../../domain/schema/code'
import { describeTime } from '../../domain/technique/describeTechnique'
import { messagesOf, useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { useLocate } from '../../state/locate'
import { useTechniquePlayer } from '../../state/techniquePlayer'
import { useViewStore } from '../../state/view'
import { useReturnedFocus } from '../kit/useReturnedFocus'
import styles from './ShowTechnique.module.css'

const TechniquePlayer = lazyPart('technique player', () => import('./TechniquePlayer'), {
  what: () => messagesOf(techniqueMessages).notThere,
})

interface Props {
  readonly code: string
  readonly pressing: PointTechnique
}

/** Offers the demonstration of the technique on the body, if one is drawn. */
export function ShowTechnique(props: Props) {
  const scene = useViewStore((state) => state.scene)
  const route = useViewStore((state) => state.route)
  const isDrawn = scene === 'ready' || scene === 'lost'
  if (!isDrawn || route.kind !== 'point' || route.code !== props.code) return null
  return <ShowTechniqueOn key={`${route.code} ${route.side}`} {...props} side={route.side} />
}

function ShowTechniqueOn({ code, pressing, side }: Props & { readonly side: Side }) {
  const t = useMessages(techniqueMessages)
  const [shown, setShown] = useState(false)
  const button = useReturnedFocus(shown)
  const [playedOut, setPlayedOut] = useState(false)

  // The body shows one thing at a time: locating the point closes the demonstration.
  useEffect(
    () =>
      useLocate.subscribe(({ target }, before) => {
        if (target && target !== before.target) setShown(false)
      }),
    [],
  )

  // The button stays until the player has loaded or failed.
  const show = () => setShown(true)
  const open = () => {
    setPlayedOut(false)
    TechniquePlayer.code.load().then(show, show)
  }
  const begin = useEffectEvent(() => {
    const { asked } = useTechniquePlayer.getState()
    if (asked !== undefined) useTechniquePlayer.setState({ asked: undefined })
    if (asked === code) open()
  })
  useEffect(() => begin(), [])
  const close = (ended: boolean) => {
    setShown(false)
    setPlayedOut(ended)
  }
  return (
    <>
      {shown ? (
        <TechniquePlayer code={code} side={side} pressing={pressing} onClose={close} />
      ) : (
        <button ref={button} type="button" className={styles.show} onClick={open}>
          {t.showMe}
        </button>
      )}
      <p className={styles.said} aria-live="polite">
        {playedOut && t.oneRound({ time: describeTime(t, pressing) })}
      </p>
    </>
  )
}

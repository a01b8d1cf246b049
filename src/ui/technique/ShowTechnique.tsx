import techniqueMessages from 'virtual:messages/technique'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { PointTechnique } from '../../domain/atlas'
import type { Side } from '../../domain/schema/code'
import { describeTime } from '../../domain/technique/describeTechnique'
import { useMessages } from '../../messages/messages'
import { useLocate } from '../../state/locate'
import { useViewStore } from '../../state/view'
import styles from './ShowTechnique.module.css'
import type { PlayerProps } from './TechniquePlayer'

interface Props {
  readonly code: string
  readonly pressing: PointTechnique
}

/** Plays the press on the body; not there where no body is drawn. */
export function ShowTechnique(props: Props) {
  const scene = useViewStore((state) => state.scene)
  const route = useViewStore((state) => state.route)
  if (scene !== 'ready' || route.kind !== 'point' || route.code !== props.code) return null
  return <ShowTechniqueOn key={`${route.code} ${route.side}`} {...props} side={route.side} />
}

function ShowTechniqueOn({ code, pressing, side }: Props & { readonly side: Side }) {
  const t = useMessages(techniqueMessages)
  const button = useRef<HTMLButtonElement>(null)
  const [Player, setPlayer] = useState<ComponentType<PlayerProps>>()
  const [playedOut, setPlayedOut] = useState(false)
  const wasOpen = useRef(false)

  // The player takes the button's place and gives the focus back when it leaves.
  useEffect(() => {
    if (!Player && wasOpen.current && document.activeElement === document.body)
      button.current?.focus()
    wasOpen.current = Player !== undefined
  }, [Player])

  // The body shows one thing at a time: who goes on finding the point has done with the press.
  useEffect(
    () =>
      useLocate.subscribe(({ target }, before) => {
        if (target && target !== before.target) setPlayer(undefined)
      }),
    [],
  )

  const open = () => {
    setPlayedOut(false)
    import('./TechniquePlayer').then(
      (loaded) => setPlayer(() => loaded.TechniquePlayer),
      () => useViewStore.getState().notify(t.notThere),
    )
  }
  const close = (ended: boolean) => {
    setPlayer(undefined)
    setPlayedOut(ended)
  }
  return (
    <>
      {Player ? (
        <Player code={code} side={side} pressing={pressing} onClose={close} />
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

import locateMessages from 'virtual:messages/locate'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../messages/messages'
import { useViewStore } from '../../state/view'
import { Dialog } from '../kit/Dialog'
import styles from './LocateOnBody.module.css'
import type { LocateStepsProps } from './LocateSteps'

/** Leads to a point step by step: in words everywhere, and on the body where one is drawn. */
export function LocateOnBody({ code }: { readonly code: string }) {
  const route = useViewStore((state) => state.route)
  if (route.kind !== 'point' || route.code !== code) return null
  return <FindOn key={`${code} ${route.side}`} code={code} side={route.side} />
}

function FindOn(props: Omit<LocateStepsProps, 'onClose'>) {
  const t = useMessages(locateMessages)
  const scene = useViewStore((state) => state.scene)
  const button = useRef<HTMLButtonElement>(null)
  const [Finder, setFinder] = useState<ComponentType<LocateStepsProps>>()
  const wasOpen = useRef(false)

  // The finder takes the button's place and gives the focus back when it leaves.
  useEffect(() => {
    if (!Finder && wasOpen.current && document.activeElement === document.body)
      button.current?.focus()
    wasOpen.current = Finder !== undefined
  }, [Finder])

  const open = () => {
    import('./LocateSteps').then(
      (loaded) => setFinder(() => loaded.LocateSteps),
      () => useViewStore.getState().notify(t.stepsNotThere),
    )
  }
  return (
    <>
      {Finder && <Finder {...props} onClose={() => setFinder(undefined)} />}
      <div className={styles.ways}>
        {!Finder && (
          <button ref={button} type="button" className={styles.show} onClick={open}>
            {scene === 'ready' || scene === 'loading' ? t.showOnBody : t.stepByStep}
          </button>
        )}
        <OwnHand />
      </div>
    </>
  )
}

/** Opens what a cun is, with a picture of the hand it is measured by. */
function OwnHand() {
  const t = useMessages(locateMessages)
  const [HandMeasure, setHandMeasure] = useState<ComponentType>()
  const open = () => {
    import('./HandMeasure').then(
      (loaded) => setHandMeasure(() => loaded.HandMeasure),
      () => useViewStore.getState().notify(t.handNotThere),
    )
  }
  return (
    <>
      <button type="button" className={styles.link} aria-haspopup="dialog" onClick={open}>
        {t.ownHand}
      </button>
      {HandMeasure && (
        <Dialog close={t.close} onClose={() => setHandMeasure(undefined)}>
          <HandMeasure />
        </Dialog>
      )}
    </>
  )
}

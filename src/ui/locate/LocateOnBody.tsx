import locateMessages from 'virtual:messages/locate'
import { useState } from 'react'
import { messagesOf, useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { useViewStore } from '../../state/view'
import { Dialog } from '../kit/Dialog'
import { useReturnedFocus } from '../kit/useReturnedFocus'
import styles from './LocateOnBody.module.css'
import type { LocateStepsProps } from './LocateSteps'

const LocateSteps = lazyPart('steps', () => import('./LocateSteps'), {
  what: () => messagesOf(locateMessages).stepsNotThere,
})
const HandMeasure = lazyPart('hand', () => import('./HandMeasure'), {
  what: () => messagesOf(locateMessages).handNotThere,
})

/** Guides to a point step by step: in words, and on the body if one is drawn. */
export function LocateOnBody({ code }: { readonly code: string }) {
  const route = useViewStore((state) => state.route)
  if (route.kind !== 'point' || route.code !== code) return null
  return <FindOn key={`${code} ${route.side}`} code={code} side={route.side} />
}

function FindOn(props: Omit<LocateStepsProps, 'onClose'>) {
  const t = useMessages(locateMessages)
  const scene = useViewStore((state) => state.scene)
  const [shown, setShown] = useState(false)
  const button = useReturnedFocus(shown)

  // The button stays until the steps have loaded or failed.
  const show = () => setShown(true)
  const open = () => LocateSteps.code.load().then(show, show)
  return (
    <>
      {shown && <LocateSteps {...props} onClose={() => setShown(false)} />}
      <div className={styles.ways}>
        {!shown && (
          <button ref={button} type="button" className={styles.show} onClick={open}>
            {scene === 'ready' || scene === 'loading' ? t.showOnBody : t.stepByStep}
          </button>
        )}
        <OwnHand />
      </div>
    </>
  )
}

/** Opens the explanation of the cun, with a picture of the hand that measures it. */
function OwnHand() {
  const t = useMessages(locateMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t.ownHand}
      </button>
      {open && (
        <Dialog close={t.close} onClose={() => setOpen(false)}>
          <HandMeasure />
        </Dialog>
      )}
    </>
  )
}

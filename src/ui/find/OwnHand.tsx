import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useStore } from '../../state/store'
import { finderWords } from '../../words/finder'
import { useWords } from '../../words/useWords'
import styles from './OwnHand.module.css'

/** Opens what a cun is, with a picture of the hand it is measured by. */
export function OwnHand() {
  const t = useWords(finderWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [HandMeasure, setHandMeasure] = useState<ComponentType>()
  useEffect(() => {
    if (HandMeasure && !dialog.current?.open) dialog.current?.showModal()
  }, [HandMeasure])
  const open = () => {
    if (HandMeasure) dialog.current?.showModal()
    else
      import('../HandMeasure').then(
        (loaded) => setHandMeasure(() => loaded.HandMeasure),
        () => useStore.getState().notify(t.handNotThere),
      )
  }
  return (
    <>
      <button type="button" className={styles.link} aria-haspopup="dialog" onClick={open}>
        {t.ownHand}
      </button>
      {HandMeasure && (
        <dialog ref={dialog} className={styles.dialog} aria-labelledby="hand-title">
          <form method="dialog" className={styles.close}>
            <button type="submit">{t.close}</button>
          </form>
          <HandMeasure />
        </dialog>
      )}
    </>
  )
}

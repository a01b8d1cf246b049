import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useStore } from '../../state/store'
import styles from './OwnHand.module.css'

/** Opens what a cun is, with a picture of the hand it is measured by. */
export function OwnHand() {
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
        () => useStore.getState().notify('The picture of the hand could not be loaded.'),
      )
  }
  return (
    <>
      <button type="button" className={styles.link} aria-haspopup="dialog" onClick={open}>
        Use your own hand
      </button>
      {HandMeasure && (
        <dialog ref={dialog} className={styles.dialog} aria-labelledby="hand-title">
          <form method="dialog" className={styles.close}>
            <button type="submit">Close</button>
          </form>
          <HandMeasure />
        </dialog>
      )}
    </>
  )
}

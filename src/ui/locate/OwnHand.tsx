import { type ComponentType, useState } from 'react'
import { useViewStore } from '../../state/view'
import { finderWords } from '../../words/finder'
import { useWords } from '../../words/useWords'
import { Dialog } from '../kit/Dialog'
import styles from './OwnHand.module.css'

/** Opens what a cun is, with a picture of the hand it is measured by. */
export function OwnHand() {
  const t = useWords(finderWords)
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
        <Dialog titleId="hand-title" close={t.close} onClose={() => setHandMeasure(undefined)}>
          <HandMeasure />
        </Dialog>
      )}
    </>
  )
}

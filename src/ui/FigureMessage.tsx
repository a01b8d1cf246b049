import { useStore } from '../state/store'
import styles from './FigureMessage.module.css'

/** Stands where the body would be, and says why it is not there. */
export function FigureMessage({ scene }: { scene: 'unsupported' | 'failed' }) {
  const retryScene = useStore((state) => state.retryScene)
  return (
    <div className={styles.message} role="status">
      <div className={styles.words}>
        {scene === 'unsupported' ? (
          <>
            <p className={styles.title}>No 3D body in this browser</p>
            <p>
              Drawing it needs WebGL 2, which is missing or switched off here. Everything else
              works: choose a place from the lists, read the cards, print your sheet.
            </p>
          </>
        ) : (
          <>
            <p className={styles.title}>The body could not be drawn</p>
            <p>Perhaps the connection broke. The lists, cards and the sheet go on working.</p>
            <button type="button" onClick={retryScene}>
              Try again
            </button>
          </>
        )}
      </div>
    </div>
  )
}

import { useStore } from '../state/store'
import styles from './FigureMessage.module.css'

/** Says why a drawing stands where the 3D body would be. */
export default function FigureMessage({ scene }: { readonly scene: 'unsupported' | 'failed' }) {
  const retryScene = useStore((state) => state.retryScene)
  return (
    <div className={styles.message} role="status">
      {scene === 'unsupported' ? (
        <p>
          <strong>No 3D body here.</strong> This browser lacks WebGL 2, which draws it. The flat
          body, the lists, cards and the sheet all work.
        </p>
      ) : (
        <>
          <p>
            <strong>The 3D body could not be loaded.</strong> Perhaps the connection broke. The
            lists, cards and the sheet go on working.
          </p>
          <button type="button" onClick={retryScene}>
            Try again
          </button>
        </>
      )}
    </div>
  )
}

import type { ReactNode } from 'react'
import { useStore } from '../state/store'
import { BodySwitch } from './BodySwitch'
import styles from './FigureMessage.module.css'

interface Props {
  readonly scene: 'unsupported' | 'failed'
  /** What is shown instead. */
  readonly children: ReactNode
}

/** Stands where the 3D body would be, and says why it is not there. */
export function FigureMessage({ scene, children }: Props) {
  const retryScene = useStore((state) => state.retryScene)
  return (
    <div className={styles.frame}>
      <div className={styles.message} role="status">
        {scene === 'unsupported' ? (
          <p>
            <strong>No 3D body here.</strong> This browser lacks WebGL 2, which draws it. The lists,
            cards and the sheet all work.
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
        <BodySwitch />
      </div>
      <div className={styles.instead}>{children}</div>
    </div>
  )
}

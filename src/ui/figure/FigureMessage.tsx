import sceneMessages from 'virtual:messages/scene'
import { useMessages } from '../../messages/messages'
import { reloadIfReachable, retryFailed } from '../../models/resource'
import { type SceneStatus, useViewStore } from '../../state/view'
import styles from './FigureMessage.module.css'

interface Props {
  readonly scene: SceneStatus
  /** Whether the person has pressed "Try again" in vain. */
  readonly retried: boolean
  readonly onRetry: () => void
}

/** Explains why the 3D body is missing. */
export default function FigureMessage({ scene, retried, onRetry }: Props) {
  const t = useMessages(sceneMessages)
  const lost = scene === 'lost'
  const retry = async () => {
    // What fails a second time may belong to an older release: see `retryFailed`. After repeated
    // failures of the graphics, Chromium gives a page no context until it is reloaded.
    if (retried && (await reloadIfReachable())) return
    useViewStore.getState().setScene('loading')
    onRetry()
    void retryFailed()
  }
  return (
    <div className={styles.message} role="status">
      {scene === 'unsupported' ? (
        <p>
          <strong>{t.unsupported}</strong> {t.whyUnsupported}
        </p>
      ) : (
        <>
          <p>
            <strong>{lost ? t.lost : t.failed}</strong> {lost ? t.whyLost : t.whyFailed}
          </p>
          <button type="button" onClick={retry}>
            {t.tryAgain}
          </button>
        </>
      )}
    </div>
  )
}

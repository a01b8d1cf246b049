import sceneMessages from 'virtual:messages/scene'
import { useMessages } from '../../messages/messages'
import { useViewStore } from '../../state/view'
import styles from './FigureMessage.module.css'

/** Says why a drawing stands where the 3D body would be. */
export default function FigureMessage({ scene }: { readonly scene: 'unsupported' | 'failed' }) {
  const t = useMessages(sceneMessages)
  const retryScene = useViewStore((state) => state.retryScene)
  return (
    <div className={styles.message} role="status">
      {scene === 'unsupported' ? (
        <p>
          <strong>{t.unsupported}</strong> {t.whyUnsupported}
        </p>
      ) : (
        <>
          <p>
            <strong>{t.failed}</strong> {t.whyFailed}
          </p>
          <button type="button" onClick={retryScene}>
            {t.tryAgain}
          </button>
        </>
      )}
    </div>
  )
}

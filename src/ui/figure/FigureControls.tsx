import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { figureWords } from '../../words/figure'
import { useWords } from '../../words/useWords'
import { BodySwitch } from './BodySwitch'
import styles from './FigureControls.module.css'

const VIEWS = [
  { view: 'front', means: 'fromFront' },
  { view: 'back', means: 'fromBack' },
  { view: 'left', means: 'fromLeft' },
  { view: 'right', means: 'fromRight' },
  { view: 'reset', means: 'resetView' },
] as const

/** Turns the camera and changes the body. */
export function FigureControls() {
  const t = useWords(figureWords)
  const look = useViewStore((state) => state.setCameraView)
  const scene = useViewStore((state) => state.scene)
  const flat = useSettings((state) => state.flat)
  const setFlat = useSettings((state) => state.setFlat)
  return (
    <div className={styles.bar}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t.view}</legend>
        {VIEWS.map(({ view, means }) => (
          <button
            key={view}
            type="button"
            className={styles.button}
            title={t[means]}
            onClick={() => look(view)}
          >
            {t[view]}
          </button>
        ))}
      </fieldset>
      <BodySwitch>
        {scene !== 'unsupported' && (
          <button
            type="button"
            className={styles.button}
            aria-pressed={flat}
            title={t.flatMeans}
            onClick={() => setFlat(!flat)}
          >
            {t.flat}
          </button>
        )}
      </BodySwitch>
    </div>
  )
}

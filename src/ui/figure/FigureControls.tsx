import figureMessages from 'virtual:messages/figure'
import type { ReactNode } from 'react'
import { BODY_IDS } from '../../domain/figure/bodies'
import { useMessages } from '../../messages/messages'
import { turnCamera } from '../../state/camera'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import styles from './FigureControls.module.css'

const VIEWS = [
  { view: 'front', means: 'fromFront' },
  { view: 'back', means: 'fromBack' },
  { view: 'left', means: 'fromLeft' },
  { view: 'right', means: 'fromRight' },
  { view: 'reset', means: 'resetView' },
] as const

/** Turns the camera and changes the body. */
export default function FigureControls() {
  const t = useMessages(figureMessages)
  const scene = useViewStore((state) => state.scene)
  const flat = useSettings((state) => state.flat)
  const change = useSettings((state) => state.change)
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
            onClick={() => turnCamera(view)}
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
            onClick={() => change({ flat: !flat })}
          >
            {t.flat}
          </button>
        )}
      </BodySwitch>
    </div>
  )
}

/** Switches the body, in the 3D view and in the flat view. */
function BodySwitch({ children }: { children?: ReactNode }) {
  const t = useMessages(figureMessages)
  const body = useSettings((state) => state.body)
  const change = useSettings((state) => state.change)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t.body}</legend>
      {BODY_IDS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.button}
          aria-pressed={body === each}
          onClick={() => change({ body: each })}
        >
          {t[each]}
        </button>
      ))}
      {children}
    </fieldset>
  )
}

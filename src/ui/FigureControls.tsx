import { useLooking } from '../state/looking'
import { useStore, type View } from '../state/store'
import { BodySwitch } from './BodySwitch'
import styles from './FigureControls.module.css'

const VIEWS: readonly { readonly view: View; readonly label: string; readonly means: string }[] = [
  { view: 'front', label: 'Front', means: 'View from the front' },
  { view: 'back', label: 'Back', means: 'View from the back' },
  { view: 'left', label: 'Left', means: 'Left: view from the body’s left' },
  { view: 'right', label: 'Right', means: 'Right: view from the body’s right' },
  { view: 'reset', label: 'Reset', means: 'Reset the view' },
]

/** Turns the camera and changes the body. */
export function FigureControls() {
  const look = useStore((state) => state.look)
  const scene = useStore((state) => state.scene)
  const flat = useLooking((state) => state.flat)
  const setFlat = useLooking((state) => state.setFlat)
  return (
    <div className={styles.bar}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>View</legend>
        {VIEWS.map(({ view, label, means }) => (
          <button
            key={view}
            type="button"
            className={styles.button}
            title={means}
            onClick={() => look(view)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <BodySwitch>
        {scene !== 'unsupported' && (
          <button
            type="button"
            className={styles.button}
            aria-pressed={flat}
            title="Flat view: a drawing instead of the 3D body"
            onClick={() => setFlat(!flat)}
          >
            Flat
          </button>
        )}
      </BodySwitch>
    </div>
  )
}

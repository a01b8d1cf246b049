import figureControlsMessages from 'virtual:messages/figureControls'
import type { Atlas } from '../../domain/atlas'
import { BODY_IDS } from '../../domain/figure/bodies'
import { CLOSE_VIEWS } from '../../domain/figure/focus'
import { VIEW_SIDES } from '../../domain/figure/viewSide'
import { useMessages } from '../../messages/messages'
import { turnCamera } from '../../state/camera'
import { useSettings } from '../../state/settings'
import { useFocus } from '../../state/useFocus'
import { type CameraView, useViewStore } from '../../state/view'
import styles from './FigureControls.module.css'

/** The title of each view; its label has the name of the view. */
const MEANS = {
  front: 'fromFront',
  back: 'fromBack',
  left: 'fromLeft',
  right: 'fromRight',
  palm: 'palmMeans',
  handBack: 'handBackMeans',
  thumbSide: 'thumbSideMeans',
  footTop: 'footTopMeans',
  sole: 'soleMeans',
  footInner: 'footInnerMeans',
  footOuter: 'footOuterMeans',
  face: 'faceMeans',
  headSide: 'headSideMeans',
  headBack: 'headBackMeans',
  reset: 'resetView',
} as const satisfies Record<CameraView, string>

/** Turns the camera and changes the body. */
export default function FigureControls({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(figureControlsMessages)
  const scene = useViewStore((state) => state.scene)
  const flat = useSettings((state) => state.flat)
  const glass = useSettings(({ bones, muscles }) => bones || muscles)
  const change = useSettings((state) => state.change)
  const { part } = useFocus(atlas)
  const isBody = !flat && scene === 'ready'
  const views: readonly CameraView[] = isBody && part ? CLOSE_VIEWS[part] : VIEW_SIDES
  return (
    <div className={styles.bar}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t.view}</legend>
        {[...views, 'reset' as const].map((view) => (
          <button
            key={view}
            type="button"
            className={styles.button}
            title={t[MEANS[view]]}
            onClick={() => turnCamera(view)}
          >
            {view === 'reset' ? <ResetIcon label={t.reset} /> : t[view]}
          </button>
        ))}
      </fieldset>
      <BodySwitch />
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
      <div className={styles.corner} data-over-body>
        {/* First, so that the others stay where they are when it goes. */}
        {isBody && !glass && (
          <LayerSwitch layer="modest" label={t.garment} title={t.garment} shape={SHORTS} />
        )}
        <LayerSwitch layer="muscles" label={t.muscles} title={t.musclesMean} shape={SPINDLE} />
        {/* Not over a message with a button. */}
        {(flat || scene === 'ready' || scene === 'unsupported') && (
          <LayerSwitch layer="bones" label={t.bones} title={t.bonesMean} shape={BONE} />
        )}
      </div>
    </div>
  )
}

/** Switches the body, in the 3D view and in the flat view. */
function BodySwitch() {
  const t = useMessages(figureControlsMessages)
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
    </fieldset>
  )
}

const SHORTS = 'M5 5h14l2 14h-7l-2-7-2 7H3z'
/** The belly of a muscle between two tendons. */
const SPINDLE = 'M12 1v4M12 19v4M12 5c6 4 6 10 0 14-6-4-6-10 0-14zM12 9v6'

/** A long bone between its two ends. */
const BONE =
  'M8.6 13.2 5.9 15.9a2.2 2.2 0 1 0 1 1.2 2.2 2.2 0 1 0 1.2 1l9.9-9.9a2.2 2.2 0 1 0-1-1.2 2.2 2.2 0 1 0-1.2-1z'

const NEITHER = { muscles: false, bones: false }

interface LayerSwitchProps {
  readonly layer: 'muscles' | 'bones' | 'modest'
  readonly label: string
  readonly title: string
  /** Path in a square of 24. */
  readonly shape: string
}

/** Puts a layer on the body or takes it off; at the corner of the figure. */
function LayerSwitch({ layer, label, title, shape }: LayerSwitchProps) {
  const on = useSettings((state) => state[layer])
  const change = useSettings((state) => state.change)
  return (
    <button
      type="button"
      className={styles.layer}
      aria-pressed={on}
      aria-label={label}
      title={title}
      // Of muscles and bones one is seen.
      onClick={() => change({ ...(layer !== 'modest' && NEITHER), [layer]: !on })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
      </svg>
    </button>
  )
}

function ResetIcon({ label }: { readonly label: string }) {
  return (
    <svg viewBox="0 0 24 24" role="img" aria-label={label} className={styles.reset}>
      <path d="M5 12a7 7 0 1 1 2.2 5.1M5 19v-4.5h4.5" />
    </svg>
  )
}

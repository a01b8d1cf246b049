import { useEffect, useState } from 'react'
import type { Atlas } from '../../domain/atlas'
import { lazyPart } from '../../models/lazyPart'
import { useModel } from '../../models/useModel'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { FigureFrame } from '../../ui/figure/FigureFrame'
import styles from './BodyFrame.module.css'

const FlatFigure = lazyPart('flat figure', () => import('../../chart/flat/FlatFigure'), {
  floating: true,
})
const FigureMessage = lazyPart('figure message', () => import('../../ui/figure/FigureMessage'))
/** Some browsers have no WebGL at all, by choice; others refuse it later (scene/drawing.ts). */
export const hasWebGL = () => 'WebGL2RenderingContext' in window
export const BodyScene = lazyPart(
  'scene',
  async () => (hasWebGL() ? import('../../scene/BodyScene') : { default: SceneUnsupported }),
  { failed: <SceneFailed /> },
)
const FigureControls = lazyPart('figure controls', () => import('../../ui/figure/FigureControls'), {
  quiet: true,
})
const RegionName = lazyPart('region name', () => import('../../ui/figure/RegionName'), {
  quiet: true,
})

/** The body with its buttons: in 3D, or flat if the person chose it or 3D is unavailable. */
export function BodyFrame({ atlas }: { atlas: Atlas }) {
  const scene = useViewStore((state) => state.scene)
  const chosen = useSettings((state) => state.flat)
  const [retries, setRetries] = useState(0)
  const [retried, setRetried] = useState(false)
  useEffect(() => {
    if (scene === 'ready') setRetried(false)
  }, [scene])
  const missing = scene === 'unsupported' || scene === 'failed'
  // The canvas stays beneath the flat figure, because the browser may give the graphics back.
  const lost = scene === 'lost'
  return (
    <div className={styles.frame}>
      {(missing || lost) && !chosen && (
        <FigureMessage
          scene={scene}
          retried={retried}
          onRetry={() => {
            setRetries(retries + 1)
            setRetried(true)
          }}
        />
      )}
      <div className={styles.stageArea}>
        <FigureFrame className={styles.stage}>
          {!missing && !chosen && <BodyScene key={retries} atlas={atlas} />}
          {(missing || lost || chosen) && (
            <div className={styles.flat}>
              <FlatFigure atlas={atlas} />
            </div>
          )}
          <RegionName />
        </FigureFrame>
        <div className={styles.edge} data-stage-edge />
      </div>
      <FigureControls atlas={atlas} />
    </div>
  )
}

/** Marks the scene as failed, so that the flat figure replaces it, below a message. */
function SceneFailed() {
  useEffect(() => useViewStore.getState().setScene('failed'), [])
  return null
}

/** Leaves the first picture until the flat figure can replace it. */
function SceneUnsupported() {
  const { value, error } = useModel(FlatFigure.code)
  const isSettled = value !== undefined || error !== undefined
  useEffect(() => {
    if (isSettled) useViewStore.getState().setScene('unsupported')
  }, [isSettled])
  return null
}

import { lazy, Suspense, useMemo } from 'react'
import type { Atlas } from '../../domain/atlas'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { FigureControls } from '../../ui/figure/FigureControls'
import { FigureFrame } from '../../ui/figure/FigureFrame'
import { RegionName } from '../../ui/figure/RegionName'
import styles from './BodyFrame.module.css'
import { SceneBoundary } from './SceneBoundary'

const FlatFigure = lazy(() => import('../../chart/flat/FlatFigure'))
const FigureMessage = lazy(() => import('../../ui/figure/FigureMessage'))

/** The body with its buttons: in 3D, or flat by choice or where the 3D one cannot be drawn. */
export function BodyFrame({ atlas }: { atlas: Atlas }) {
  const scene = useViewStore((state) => state.scene)
  const attempt = useViewStore((state) => state.attempt)
  const chosen = useSettings((state) => state.flat)
  // A chunk that failed to load stays failed inside its lazy component: each attempt gets its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt is what asks for a new one
  const BodyScene = useMemo(() => lazy(() => import('../../scene/BodyScene')), [attempt])

  const missing = scene === 'unsupported' || scene === 'failed'
  return (
    <div className={styles.frame}>
      {missing && !chosen && (
        <Suspense fallback={null}>
          <FigureMessage scene={scene} />
        </Suspense>
      )}
      <FigureFrame className={styles.stage}>
        {missing || chosen ? (
          <Suspense fallback={null}>
            <FlatFigure atlas={atlas} />
          </Suspense>
        ) : (
          <SceneBoundary key={attempt}>
            <Suspense fallback={null}>
              <BodyScene atlas={atlas} />
            </Suspense>
          </SceneBoundary>
        )}
        <RegionName />
      </FigureFrame>
      <FigureControls />
    </div>
  )
}

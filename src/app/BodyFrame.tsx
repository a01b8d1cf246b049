import { lazy, Suspense, useMemo } from 'react'
import type { AtlasIndex } from '../atlas/atlas'
import { useStore } from '../state/store'
import { FigureControls } from '../ui/FigureControls'
import { FigureMessage } from '../ui/FigureMessage'
import { RegionName } from '../ui/RegionName'
import styles from './BodyFrame.module.css'
import { SceneBoundary } from './SceneBoundary'

const PlaceFigure = lazy(() => import('../chart/PlaceFigure'))

/** The 3D body with its buttons, or a word on why it is not there. */
export function BodyFrame({ index }: { index: AtlasIndex }) {
  const scene = useStore((state) => state.scene)
  const attempt = useStore((state) => state.attempt)
  // A chunk that failed to load stays failed inside its lazy component: each attempt gets its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt is what asks for a new one
  const BodyScene = useMemo(() => lazy(() => import('../scene/BodyScene')), [attempt])

  if (scene === 'unsupported' || scene === 'failed')
    return (
      <FigureMessage scene={scene}>
        <Suspense fallback={null}>
          <PlaceFigure index={index} />
        </Suspense>
      </FigureMessage>
    )
  return (
    <div className={styles.frame}>
      <div className={styles.stage}>
        <SceneBoundary key={attempt}>
          <Suspense fallback={null}>
            <BodyScene index={index} />
          </Suspense>
        </SceneBoundary>
        <RegionName />
      </div>
      <FigureControls />
    </div>
  )
}

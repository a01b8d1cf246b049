import { useEffect, useEffectEvent } from 'react'
import type { PointTechnique } from '../../domain/atlas'
import type { SessionStep } from '../../domain/session/session'
import type { Position } from '../../domain/session/sessionClock'
import { planTimeline } from '../../domain/technique/demonstration'
import { prefersReducedMotion } from '../../state/reducedMotion'
import { useTechniquePlayer } from '../../state/techniquePlayer'

/**
 * Shows the press on the body while its clock runs, as long as the real press. With reduced motion it
 * is a still picture of the pressed place.
 *
 * @param shown whether the panel shows the point of the step
 */
export function usePressOnBody(
  step: SessionStep | undefined,
  pressing: PointTechnique | undefined,
  { phase, elapsed, step: index }: Position,
  shown: boolean,
): void {
  const on = shown && phase === 'press'
  const start = useEffectEvent(() => {
    if (!step || !pressing) return
    const { motion, tools } = pressing
    const { code, side, strength, seconds } = step
    const still = prefersReducedMotion()
    const player = useTechniquePlayer.getState()
    player.start(
      {
        code,
        tool: tools[0] ?? 'thumb',
        strength,
        press: planTimeline({ motion, strength }, seconds),
        still,
        sides: [side],
      },
      performance.now() - elapsed * 1000,
    )
    // From the picture before the press to the one in it.
    if (still) player.step(1, performance.now())
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is shown anew
  useEffect(() => {
    if (!on) return
    start()
    return useTechniquePlayer.getState().stop
  }, [on, index])
}

import { Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import { stepLabel } from '../../atlas/rulerLabels'
import type { Ruler } from '../../body/rulers'
import { type SkinPoint, skinAt } from './skinAt'
import { spotOn } from './strokes'

export interface RulerLabel extends SkinPoint {
  readonly id: string
  readonly text: string
  readonly kind: 'name' | 'cun' | 'count' | 'point'
  readonly now: boolean
  readonly weight: number
}

/** Landmarks by name, the point by its code, and on the line that is measured the count. */
export function labelsOf({ steps }: Ruler, now: number, bvh: MeshBVH): RulerLabel[] {
  const last = steps.length - 1
  return steps.flatMap((step, at): RulerLabel[] => {
    const text = stepLabel(step)
    const isNow = at === now
    if (step.kind === 'feel' || step.kind === 'here') {
      const kind = at === last ? 'point' : 'name'
      const weight = (isNow ? 10 : 0) + (kind === 'point' ? 6 : at < now ? 4 : 2)
      const skin = skinAt(bvh, new Vector3(...step.position))
      return text ? [{ id: `${at}`, text, kind, now: isNow, weight, ...skin }] : []
    }
    const { line } = step
    if (!line || at > now) return []
    const whole = skinAt(bvh, new Vector3(...step.position))
    // The end of the last line is the point, whose own label stands there: the cun go half way.
    const middle = spotOn(line, line.reach / 2, bvh)
    const { position, normal } = line.ticks.length > 0 && at + 1 < last ? whole : middle
    const sum: RulerLabel[] = text
      ? [{ id: `${at}`, text, kind: 'cun', now: isNow, weight: isNow ? 9 : 3, position, normal }]
      : []
    const counts = isNow
      ? line.ticks
          .filter((tick) => tick <= line.reach + 0.001)
          .map((tick, count) => {
            const { position: place, normal: outward } = spotOn(line, tick, bvh)
            return {
              id: `${at} ${count}`,
              text: String(count + 1),
              kind: 'count' as const,
              now: false,
              weight: 7,
              position: place,
              normal: outward,
            }
          })
      : []
    return [...sum, ...counts]
  })
}

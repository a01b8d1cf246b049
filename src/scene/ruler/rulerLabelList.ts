import { Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Ruler } from '../../body/rulers'
import type { RulerFacts } from '../../domain/ruler/rulerSteps'
import { type SkinPoint, skinAt } from './skinAt'
import { spotOn } from './strokes'

export interface RulerLabel extends SkinPoint {
  readonly id: string
  readonly text: string
  readonly kind: 'name' | 'cun' | 'count' | 'point'
  readonly now: boolean
  readonly weight: number
}

/**
 * Landmarks by name, the point by its code, and on the line that is measured the count.
 *
 * @param labelOf what a step is called, in the language spoken
 */
export function labelsOf(
  { steps }: Ruler,
  now: number,
  bvh: MeshBVH,
  labelOf: (step: RulerFacts) => string,
): RulerLabel[] {
  const last = steps.length - 1
  return steps.flatMap((step, at): RulerLabel[] => {
    const text = labelOf(step)
    const isNow = at === now
    if (step.kind === 'feel' || step.kind === 'here') {
      const kind = at === last ? 'point' : 'name'
      const weight = (isNow ? 10 : 0) + (kind === 'point' ? 8 : at < now ? 4 : 2)
      const skin = skinAt(bvh, new Vector3(...step.position))
      return text ? [{ id: `${at}`, text: inLines(text), kind, now: isNow, weight, ...skin }] : []
    }
    const { line } = step
    if (!line || at > now) return []
    const end = line.ticks.length > 0 ? line.reach : line.reach / 2
    const { position, normal } = spotOn(line, end, bvh)
    const sum: RulerLabel[] = text
      ? [{ id: `${at}`, text, kind: 'cun', now: isNow, weight: isNow ? 9 : 3, position, normal }]
      : []
    const counts = isNow
      ? line.ticks
          // The last one bears the sum.
          .filter((tick) => tick < line.reach - 0.003)
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

/** Letters that a line of a label holds. */
const LINE = 22

/** Breaks a long name between words into lines of about the same length. */
function inLines(text: string): string {
  const count = Math.ceil(text.length / LINE)
  let line = ''
  const lines: string[] = []
  for (const word of text.split(' ')) {
    if (line && `${line} ${word}`.length > text.length / count + 3) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}

/** Places along the lines drawn so far, for labels to keep off. */
export function linePlaces({ steps }: Ruler, now: number): Vector3[] {
  return steps.flatMap(({ line }, at) => {
    if (!line || at > now) return []
    let gone = 0
    return line.points.flatMap((point, piece) => {
      const here = new Vector3(...point)
      const last = line.points[piece - 1]
      if (last) gone += here.distanceTo(new Vector3(...last))
      return gone <= line.reach ? [here] : []
    })
  })
}

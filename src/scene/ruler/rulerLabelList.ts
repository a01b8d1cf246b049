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
 * The labels of a ruler: names of landmarks, the code of the point, cun of the lines, and counts on
 * the current line.
 *
 * @param labelOf returns the label of a step in the active language
 */
export function labelsOf(
  { steps }: Ruler,
  now: number,
  bvh: MeshBVH,
  labelOf: (step: RulerFacts) => string,
): RulerLabel[] {
  const last = steps.length - 1
  return steps.flatMap((step, index): RulerLabel[] => {
    const text = labelOf(step)
    const isNow = index === now
    if (step.kind === 'feel' || step.kind === 'here') {
      const kind = index === last ? 'point' : 'name'
      const weight = (isNow ? 10 : 0) + (kind === 'point' ? 8 : index < now ? 4 : 2)
      const skin = skinAt(bvh, new Vector3(...step.position))
      return text
        ? [{ id: `${index}`, text: inLines(text), kind, now: isNow, weight, ...skin }]
        : []
    }
    const { line } = step
    if (!line || index > now) return []
    const end = line.ticks.length > 0 ? line.reach : line.reach / 2
    const { position, normal } = spotOn(line, end, bvh)
    const sum: RulerLabel[] = text
      ? [{ id: `${index}`, text, kind: 'cun', now: isNow, weight: isNow ? 9 : 3, position, normal }]
      : []
    const counts = isNow
      ? line.ticks
          // The label with the sum is at the end.
          .filter((tick) => tick < line.reach - 0.003)
          .map((tick, count) => {
            const { position: place, normal: outward } = spotOn(line, tick, bvh)
            return {
              id: `${index} ${count}`,
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

/** Target length of a label's lines, characters. */
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

/** Positions along the lines up to the current step, which labels avoid. Metres, body frame. */
export function linePlaces({ steps }: Ruler, now: number): Vector3[] {
  return steps.flatMap(({ line }, index) => {
    if (!line || index > now) return []
    let gone = 0
    return line.points.flatMap((point, piece) => {
      const here = new Vector3(...point)
      const last = line.points[piece - 1]
      if (last) gone += here.distanceTo(new Vector3(...last))
      return gone <= line.reach ? [here] : []
    })
  })
}

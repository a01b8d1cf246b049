import { expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import type { Ruler } from '../../../src/body/rulers'
import { rulerOnFigure } from '../../../src/chart/flat/rulerFigure'
import { stepLabel } from '../../../src/domain/ruler/rulerLabels'
import type { RulerFacts } from '../../../src/domain/ruler/rulerSteps'

const { ruler: t, landmarks } = loadMessages('en')
const labelOf = (step: RulerFacts) => stepLabel(t, landmarks, step)
const place = (name: string) => ({ name, feel: 'It is felt.' })
const ruler: Ruler = {
  code: 'ST36',
  side: 'left',
  steps: [
    { kind: 'feel', place: place('Knee, outer eye'), position: [0.1, 0.5, 0.04] },
    {
      kind: 'measure',
      cun: 2.5,
      span: { id: 'leg', name: 'The leg', cun: 16 },
      from: place('Knee'),
      to: place('Ankle'),
      position: [0.1, 0.45, 0.04],
      line: {
        points: [
          [0.1, 0.5, 0.04],
          [0.1, 0.1, 0.04],
        ],
        reach: 0.05,
        ticks: [0.02, 0.04, 0.06],
      },
    },
    { kind: 'here', code: 'ST36', position: [0.1, 0.45, 0.04] },
  ],
}

test('a ruler on the front has positions in millimetres and the counted ticks', () => {
  const { dots, lines } = rulerOnFigure(ruler.steps, 'front', labelOf)
  expect(dots).toEqual([
    { at: [100, -500], label: 'Knee' },
    { at: [100, -450], label: 'ST36' },
  ])
  expect(lines).toHaveLength(1)
  expect(lines[0]!.label).toBe('2½ cun')
  expect(lines[0]!.points.at(-1)![1]).toBeCloseTo(-450)
  expect(lines[0]!.ticks).toHaveLength(2)
  const [[from, to]] = lines[0]!.ticks as [[[number, number], [number, number]]]
  expect([from[1], to[1]].map(Math.round)).toEqual([-480, -480])
  expect(Math.abs(from[0] - to[0])).toBeCloseTo(12)
})

test('from the back its x coordinates are reversed', () => {
  expect(rulerOnFigure(ruler.steps, 'back', labelOf).dots[0]!.at).toEqual([-100, -500])
})

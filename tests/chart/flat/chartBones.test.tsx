import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { bonesSeen, parseBoneChart } from '../../../src/body/boneChart'
import { rulersFor } from '../../../src/body/chooseRuler'
import { feltBones } from '../../../src/body/feltBones'
import { parseRulers } from '../../../src/body/rulers'
import { ChartBones } from '../../../src/chart/flat/ChartBones'
import type { ViewSide } from '../../../src/domain/figure/viewSide'
import type { Side } from '../../../src/domain/schema/code'
import { modelJson } from '../../modelFiles'

const chart = parseBoneChart(modelJson('bone-chart-female.json'))
const rulers = parseRulers(modelJson('rulers-female.json'))

const drawn = (from: ViewSide, lit?: string, side?: Side) =>
  renderToStaticMarkup(
    <ChartBones halves={bonesSeen(chart, from)} lit={lit} side={side} width={1} />,
  )
const litIn = (markup: string) =>
  markup
    .split('<g ')
    .slice(1)
    .map((half) => [half.includes('scale(-1 1)'), half.includes('data-felt-bone')])

test('the bones are drawn on both halves, and none is lit', () => {
  const markup = drawn('back')
  expect(markup.match(/data-bones/g)).toHaveLength(2)
  expect(litIn(markup)).toEqual([
    [false, false],
    [true, false],
  ])
  expect(drawn('left').match(/data-bones/g)).toHaveLength(1)
})

test.each([
  ['tibia', 'left', [true, false]],
  ['tibia', 'right', [false, true]],
  ['tibia', 'midline', [true, true]],
  // One on the midline is lit whole.
  ['l2', 'left', [true, true]],
  ['l2', 'midline', [true, true]],
  ['no-bone', 'left', [false, false]],
] as const)('the %s that is felt on the side %s is lit', (bone, side, lit) => {
  expect(litIn(drawn('back', bone, side)).map(([, isLit]) => isLit)).toEqual(lit)
})

test('a bone is lit on the side that is looked at alone', () => {
  expect(litIn(drawn('right', 'tibia', 'right'))).toEqual([[true, true]])
  expect(litIn(drawn('left', 'tibia', 'right'))).toEqual([[false, false]])
})

test('a step that names a bone tells it, once the bones are there', () => {
  const [ruler] = rulersFor(rulers.rulers, 'BL23', 'left')
  expect(feltBones(ruler!.steps, chart.feltAt)).toEqual(['l2', undefined, undefined])
  expect(feltBones(ruler!.steps, undefined)).toEqual([undefined, undefined, undefined])
})

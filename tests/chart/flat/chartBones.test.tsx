import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { bonesSeen, parseBoneChart } from '../../../src/body/boneChart'
import { litBones } from '../../../src/body/litBones'
import { parseRulers } from '../../../src/body/rulers'
import { ChartBones } from '../../../src/chart/flat/ChartBones'
import type { ViewSide } from '../../../src/domain/figure/viewSide'
import type { Side } from '../../../src/domain/schema/code'
import { modelJson } from '../../modelFiles'

const chart = parseBoneChart(modelJson('bone-chart-female.json'))
const rulers = parseRulers(modelJson('rulers-female.json'))

const drawn = (from: ViewSide, lit = '', side: Side = 'midline') =>
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

test('the bone to feel is that of the current step', () => {
  const way = { code: 'BL23', side: 'left', spot: 0, step: 0 } as const
  const told = { way, rulers, feltAt: chart.feltAt, shown: undefined }
  const first = { asked: false, felt: true, ids: 'l2', side: 'left' }
  expect(litBones(told)).toEqual(first)
  expect(litBones({ ...told, way: { ...way, step: 1 } })).toEqual({ ...first, ids: '' })
  const none = { ...first, felt: false, ids: '' }
  expect(litBones({ ...told, way: undefined })).toEqual({ ...none, side: 'midline' })
  expect(litBones({ ...told, rulers: undefined })).toEqual(none)
  expect(litBones({ ...told, feltAt: undefined })).toEqual(none)
})

test('a bone that a text shows comes before the one to feel, a rib with its cartilage', () => {
  const way = { code: 'BL23', side: 'left', spot: 0, step: 0 } as const
  const shown = { bones: ['rib-5'], side: 'right' } as const
  expect(litBones({ way, rulers, feltAt: chart.feltAt, shown })).toEqual({
    asked: true,
    felt: true,
    ids: 'rib-5 costal-cartilage-5',
    side: 'right',
  })
  const paths = drawn('front', 'rib-5 costal-cartilage-5', 'right')
  expect(paths.match(/data-felt-bone="[^"]*"/g)?.length).toBe(2)
})

import { describe, expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import { parseChart } from '../../../src/body/chartFile'
import { planFigures } from '../../../src/chart/sheet/SheetFigures'
import { marksSeen } from '../../../src/chart/sheet/sheetPanels'
import { soreRegions, viewsOfPlaces } from '../../../src/chart/sheet/soreRegions'
import { BODY_IDS } from '../../../src/domain/figure/bodies'
import type { Place } from '../../../src/domain/route/place'
import { itemsOf } from '../../../src/domain/sheet/sheet'
import { loadAtlas } from '../../loadAtlas'
import { bodyOf, chartOf, partOf } from '../sheetWorld'

const { sheetFigure: t } = loadMessages('en')
const { regions } = loadAtlas()
const room = { width: 96, height: 150, label: 5 }
const places: Place[] = regions.flatMap(({ id, laterality }) =>
  (laterality === 'paired' ? (['left', 'right', 'midline'] as const) : (['midline'] as const)).map(
    (side) => ({ region: id, side }),
  ),
)

describe.each(BODY_IDS)('sore places on the %s body', (id) => {
  const body = { ...bodyOf(id), lines: [], chart: parseChart(chartOf(id)) }

  test.each(places)('$region $side is seen on a drawing of its own or of the points', (place) => {
    for (const items of [[], itemsOf(['LI4']), itemsOf(['BL23', 'ST36'])]) {
      const rows = planFigures(t, body, items, partOf, room, [place])
      const views = rows.flat().map(({ panel }) => panel.view)
      const seen = new Set(views.flatMap((view) => soreRegions(body.chart, [place], view)))
      expect(seen.size, items.map(({ code }) => code).join()).toBeGreaterThan(0)
      for (const { panel, height } of rows.flat()) {
        expect(panel.crop.every(Number.isFinite)).toBe(true)
        expect(height).toBeGreaterThan(20)
      }
      for (const { side } of seen) if (place.side !== 'midline') expect(side).toBe(place.side)
    }
  })

  test('need no drawing of their own on a side that is drawn', () => {
    const calf = { region: 'calf', side: 'left' } as const
    expect(viewsOfPlaces(body.chart, [calf], ['back'])).toEqual([])
    expect(viewsOfPlaces(body.chart, [calf], ['front'])).toHaveLength(1)
    expect(viewsOfPlaces(body.chart, [], [])).toEqual([])
  })

  test('change nothing on a sheet without any', () => {
    const items = itemsOf(['BL23', 'ST36'])
    const { chart, ...without } = body
    expect(planFigures(t, body, items, partOf, room, [])).toEqual(
      planFigures(t, without, items, partOf, room),
    )
  })
})

test('an exact spot is drawn where its skin is seen, and on no other side', () => {
  const mark = { position: [0.1, 0.3, -0.05], normal: [0, 0, -1] } as const
  expect(marksSeen([mark], 'back')).toEqual([[-100, -300]])
  for (const view of ['front', 'left', 'right'] as const)
    expect(marksSeen([mark], view)).toEqual([])
})

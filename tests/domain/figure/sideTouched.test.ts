import { describe, expect, test } from 'vitest'
import { sideTouched } from '../../../src/domain/figure/sideTouched'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()
const at = (region: string, x: number) => sideTouched(atlas.region(region), x)

describe('the side that a touch means', () => {
  test.each(['lower-back', 'abdomen', 'sacrum', 'neck-back', 'forehead', 'groin'])(
    'is both within 1.2 cm of the midline, on %s',
    (region) => {
      expect([-0.013, -0.011, 0, 0.011, 0.013].map((x) => at(region, x))).toEqual([
        'right',
        'midline',
        'midline',
        'midline',
        'left',
      ])
    },
  )

  test('is one on a limb, as close as the thighs may come', () =>
    expect([at('thigh-inner', -0.004), at('thigh-inner', 0.004)]).toEqual(['right', 'left']))

  test('is the midline on a region that has no sides', () =>
    expect([-0.03, 0.03].map((x) => at('breastbone', x))).toEqual(['midline', 'midline']))
})

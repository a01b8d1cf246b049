import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { NOTHING_SAID, readAboutMe } from '../../../src/domain/safety/aboutMe'
import { adviceFor } from '../../../src/domain/safety/advice'
import {
  CONDITION_GROUPS,
  CONDITION_IDS,
  type ConditionId,
} from '../../../src/domain/safety/conditions'
import type { Verdict } from '../../../src/domain/safety/verdict'
import { loadAtlas } from '../../loadAtlas'

const dataset = loadDataset()
const atlas = loadAtlas()

/** A point without cautions that lies in a region. */
function adviceIn(region: string, id: ConditionId, regions: readonly string[] = []) {
  const { part } = dataset.regions.find((other) => other.id === region)!
  const point = { selfPress: 'offer', cautions: [], part, regions: [region] } as const
  return adviceFor(atlas, point, { ...NOTHING_SAID, conditions: [id], regions: { [id]: regions } })
}

const PLACES = [
  ...['temple', 'neck-back', 'upper-trapezius', 'forearm-front', 'chest', 'abdomen', 'flank'],
  ...['groin', 'lower-back', 'buttock', 'thigh-front', 'knee-back', 'calf', 'sole'],
]
const LETTER: Record<Verdict, string> = {
  offer: '.',
  light: 'l',
  'ask-first': 'a',
  'do-not-offer': 'x',
}

/** The verdict of each condition for each of these regions, in the same order. */
const MATRIX: Partial<Record<ConditionId, string>> = {
  //                           head, neck, top, arm | chest, belly, flank, groin | back, seat | leg
  pregnancy: /*                 */ 'llll lxxx xx llll',
  anticoagulants: /*            */ 'aaaa aaaa aa aaaa',
  osteoporosis: /*              */ 'lall alal aa llll',
  'varicose-veins': /*          */ '.... .... .. aaaa',
  clot: /*                      */ '.... ...x .x xxxx',
  'arm-clot': /*                */ '..xx a... .. ....',
  'recent-operation': /*        */ 'llll llla la aaaa',
  'heart-disease': /*           */ 'aaaa aaaa aa aaaa',
  'very-high-blood-pressure': /**/ 'axaa aaaa aa aaaa',
  aneurysm: /*                  */ 'aaaa axxx aa axaa',
  'narrowed-neck-artery': /*    */ 'axaa aaaa aa aaaa',
  'loose-upper-neck': /*        */ 'lxl. .... .. ....',
  'spinal-injury': /*           */ 'axaa aaaa xx aaaa',
  'diabetes-numb-feet': /*      */ '.... .... .. ..ax',
  cancer: /*                    */ 'aaaa aaaa aa aaaa',
  'past-cancer': /*             */ 'lall alll aa llll',
  fever: /*                     */ 'xxxx xxxx xx xxxx',
}

describe('condition × place', () => {
  test.each(Object.entries(MATRIX))('%s', (id, row) => {
    const verdicts = PLACES.map((place) => LETTER[adviceIn(place, id as ConditionId).verdict])
    expect(verdicts.join('')).toBe(row.replaceAll(' ', ''))
  })

  test('inflamed joints: the named region, the neck, and the rest', () => {
    const verdict = (place: string) => adviceIn(place, 'inflamed-joints', ['knee-front']).verdict
    expect(verdict('knee-front')).toBe('do-not-offer')
    expect(verdict('neck-back')).toBe('ask-first')
    expect(verdict('calf')).toBe('light')
  })
})

describe('the reason fits the region', () => {
  test.each<[ConditionId, string, RegExp]>([
    ['clot', 'calf', /legs/],
    ['clot', 'buttock', /buttock/],
    ['clot', 'groin', /groin/],
    ['arm-clot', 'forearm-front', /arms/],
    ['arm-clot', 'upper-trapezius', /shoulders/],
    ['aneurysm', 'abdomen', /belly/],
    ['aneurysm', 'knee-back', /behind the knee/],
  ])('%s at %s', (id, place, words) => {
    const { reasons } = adviceIn(place, id)
    expect(reasons[0]?.short).toMatch(words)
    expect(reasons.filter(({ verdict }) => verdict === 'do-not-offer')).toHaveLength(1)
  })

  test('no point of the belly is excluded with a reason about legs', () => {
    for (const code of ['CV2', 'GB27', 'GB28']) {
      const point = atlas.points.find((each) => each.code === code)!
      const { reasons } = adviceFor(atlas, point, { ...NOTHING_SAID, conditions: ['clot'] })
      expect(reasons.map(({ short }) => short).join(), code).not.toMatch(/legs/)
    }
  })

  test('osteoporosis has separate reasons for the shoulder, the belly and the rib ends', () => {
    const ruleIn = (place: string) => adviceIn(place, 'osteoporosis').reasons.map(({ id }) => id)
    expect(ruleIn('shoulder-cap')).toEqual(['osteoporosis/shoulder'])
    expect(ruleIn('abdomen')).toEqual(['osteoporosis/belly'])
    expect(ruleIn('flank')).toEqual(['osteoporosis/rib-ends'])
  })
})

test('data stored by earlier versions is still valid', () => {
  const stored = {
    conditions: [
      ...['pregnancy', 'anticoagulants', 'osteoporosis', 'varicose-veins', 'clot'],
      ...['surgery-or-injury', 'skin-trouble', 'cancer', 'fever'],
    ],
    stages: { pregnancy: 'first-three-months' },
    regions: { 'surgery-or-injury': ['knee-front'], 'skin-trouble': ['calf'] },
  }
  expect(readAboutMe(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
})

test('each condition is in one group, and no group is empty or too long', () => {
  expect(dataset.conditions.map(({ id }) => id).toSorted()).toEqual([...CONDITION_IDS].toSorted())
  for (const group of CONDITION_GROUPS) {
    const own = dataset.conditions.filter((condition) => condition.group === group)
    expect(own.length, group).toBeGreaterThan(0)
    expect(own.length, group).toBeLessThan(10)
  }
})

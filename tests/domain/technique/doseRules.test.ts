import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import type { PointTechnique } from '../../../src/domain/atlas'
import { pointTechniques } from '../../../src/domain/buildAtlas'
import type { Point } from '../../../src/domain/schema/point'
import { STRUCTURE_KINDS } from '../../../src/domain/schema/structure'
import { limitOf, STRENGTHS, withinLimits } from '../../../src/domain/technique/doseRules'
import { faultsWith } from '../../data/faultsWith'
import { PRESSING } from './samplePressing'

const dataset = loadDataset()
type ChangedPoint = Record<string, unknown> & { technique: Record<string, unknown> }
type Change = (point: ChangedPoint) => void

/** The errors of the dataset after a change of one point. */
const faultsOf = (code: string, change: Change) =>
  faultsWith<(ChangedPoint & { code: string })[]>(`points/${code.slice(0, 2)}.json`, (points) =>
    change(points.find((point) => point.code === code)!),
  )

describe('a point that breaks a rule stops the build', () => {
  test.each<[rule: string, code: string, change: Change, fault: string]>([
    [
      'a nudge that should be a landmark',
      'ST36',
      (point) => {
        ;(point.placement as { nudge: { cun: number } }).nudge.cun = 0.5
      },
      'points/ST.json: ST36.placement.nudge.cun: is more than a nudge of 0.3 cun: mend the landmark',
    ],
    [
      'a fraction that cannot be measured by hand',
      'SP5',
      (point) => {
        ;(point.placement as { fraction: number }).fraction = 0.45
      },
      'points/SP.json: SP5.placement.fraction: is no half, third, quarter or fifth',
    ],
    [
      'a caution on a point to which it does not apply',
      'LR8',
      (point) => {
        point.cautions = ['popliteal-vessels', ...(point.cautions as string[])]
      },
      'points/LR.json: LR8.cautions: "popliteal-vessels" speaks of popliteal-artery or',
    ],
    [
      'a caution of another part of the body',
      'GB20',
      (point) => {
        point.cautions = ['osteoporosis-back', ...(point.cautions as string[])]
      },
      'points/GB.json: GB20.cautions: "osteoporosis-back" is not true of the neck',
    ],
    [
      'a tool that a caution rules out',
      'BL52',
      (point) => {
        point.technique.tools = ['palm', 'ball']
      },
      'points/BL.json: BL52.technique: offers ball, but the kidney lies beneath',
    ],
    [
      'a posture that a caution rules out',
      'BL23',
      (point) => {
        Object.assign(point.technique, { position: 'Lean on a wall.', postures: ['leaning'] })
      },
      'points/BL.json: BL23.technique: offers the posture leaning, which "kidney-gentle" rules out',
    ],
    [
      'a strength above the limit of a structure beneath',
      'LU9',
      (point) => {
        point.technique.strength = 'moderate'
      },
      'points/LU.json: LU9.technique: asks for moderate pressing, but the radial artery lies beneath: at most light',
    ],
    [
      'seconds above the limit of a structure beneath',
      'SP11',
      (point) => {
        point.technique.seconds = [30, 180]
      },
      'points/SP.json: SP11.technique: asks for 180 seconds, but the femoral artery lies beneath: at most 20',
    ],
    [
      'a delicate structure without a caution',
      'HT2',
      (point) => {
        delete point.cautions
      },
      'points/HT.json: HT2.cautions: none names the brachial artery that lies beneath',
    ],
    [
      'a structure that the tissue names and the data does not',
      'KI3',
      (point) => {
        delete point.beneath
      },
      'points/KI.json: KI3.beneath: lacks what `tissue` calls "artery"',
    ],
    [
      'light pressure without a caution that explains it',
      'ST36',
      (point) => {
        point.technique.strength = 'light'
      },
      'points/ST.json: ST36.cautions: is pressed lightly and no caution says why',
    ],
    [
      'a use of a point that nobody presses',
      'ST9',
      (point) => {
        Object.assign(point, { uses: 'Traditionally used for coughs.', usesSources: ['WHO2008'] })
      },
      'points/ST.json: ST9.uses: says what a point that is never pressed is used for',
    ],
    [
      'a use without a source',
      'ST36',
      (point) => {
        point.uses = 'Traditionally used for tired legs.'
        delete point.usesSources
      },
      'points/ST.json: ST36.uses: goes with usesSources',
    ],
    [
      'a measure by the hand without its length',
      'BL17',
      (point) => {
        point.find = 'Go two finger-widths straight out from the bump.'
      },
      'points/BL.json: BL17.hand: lacks the figure for "two finger-widths"',
    ],
    [
      'a measure by the hand that is not a fixed phrase',
      'BL17',
      (point) => {
        point.find = 'Go two fingers straight out from the bump.'
      },
      'points/BL.json: BL17.find: measures by "two fingers"',
    ],
    [
      'the nipple as a measure for everyone',
      'CV17',
      (point) => {
        point.find = 'On the breastbone, level with the nipples.'
      },
      'points/CV.json: CV17.find: measures by the nipple',
    ],
    [
      'an inner side of a hand that turns',
      'HT7',
      (point) => {
        point.find = 'On the inner side of the wrist.'
      },
      'points/HT.json: HT7.find: says "inner" of a hand that turns',
    ],
    [
      'the tip of the ankle bone',
      'SP6',
      (point) => {
        point.find = 'Straight above the tip of the inner ankle bone.'
      },
      'points/SP.json: SP6: says "tip of the inner ankle bone": write highest point',
    ],
  ])('%s', (_, code, change, fault) => {
    expect(faultsOf(code, change).join('\n')).toContain(fault)
  })
})

describe('structures beneath limit the technique', () => {
  test.each([
    ['LU9', 'light', 'hold', 20],
    ['SI8', 'light', 'hold', 20],
    ['SP11', 'light', 'hold', 20],
    ['HT2', 'light', 'hold', 20],
    ['GV16', 'light', 'hold', 30],
    ['BL23', 'light-to-moderate', 'hold-and-knead', 60],
    ['ST36', 'moderate', 'hold-and-knead', 180],
  ] as const)('%s: %s, %s, at most %i seconds', (code, strength, motion, most) => {
    const point = dataset.points.find((other) => other.code === code) as Point
    const pressing = pointTechniques(dataset)(point)
    expect(pressing).toMatchObject({ strength, motion })
    expect(pressing.seconds[1]).toBeLessThanOrEqual(most)
  })

  test('limits never allow more strength, time or tools than the data', () => {
    const asked: PointTechnique = {
      ...PRESSING,
      tools: ['thumb', 'finger-pads', 'palm', 'ball', 'roller'],
      motion: 'knead',
      seconds: [30, 180],
    }
    for (const kind of STRUCTURE_KINDS)
      for (const cover of ['skin', 'muscle', 'deep'] as const) {
        const limit = limitOf(kind, cover)
        const given = withinLimits(asked, limit ? [limit] : [])
        expect(STRENGTHS.indexOf(given.strength)).toBeLessThanOrEqual(2)
        expect(given.seconds[0]).toBeLessThanOrEqual(given.seconds[1])
        expect(given.seconds[1]).toBeLessThanOrEqual(180)
        expect(given.tools.every((tool) => asked.tools.includes(tool))).toBe(true)
        expect(given.tools.length, `${kind} ${cover}`).toBeGreaterThan(0)
        if (cover === 'deep') expect(given.strength).toBe('moderate')
      }
  })
})

import { describe, expect, test } from 'vitest'
import { point, RADIUS, resolve, resolveOne } from './world'

const CUN = 1.2 / 12

describe('a point on the post', () => {
  test('at a landmark', () => {
    const { position } = resolveOne({ kind: 'at', place: 'left-top' })
    expect(position.x).toBeCloseTo(RADIUS, 4)
    expect(position.y).toBeCloseTo(1.4, 4)
  })

  test('along a line by cun, checked by the coordinates', () => {
    const { position, normal } = resolveOne({
      kind: 'along',
      from: 'left-top',
      to: 'left-bottom',
      span: 'side',
      cun: 3,
    })
    expect((1.4 - position.y) / CUN).toBeCloseTo(3, 4)
    expect(normal.x).toBeCloseTo(1, 2)
  })

  test('along the skin', () => {
    const { position } = resolveOne(
      { kind: 'along', from: 'front-top', to: 'front-bottom', span: 'skin', cun: 4 },
      'CV1',
    )
    expect((1.4 - position.y) / CUN).toBeCloseTo(4, 3)
    expect(position.z).toBeCloseTo(RADIUS, 4)
  })

  test('between two places is on the skin, not inside', () => {
    const { position } = resolveOne({
      kind: 'between',
      from: 'front-top',
      to: 'left-top',
      fraction: 0.5,
    })
    expect(Math.hypot(position.x, position.z)).toBeCloseTo(RADIUS, 3)
    expect(position.x).toBeCloseTo(position.z, 3)
  })

  test('at a height and a distance from the midline, on the back', () => {
    const { position, normal } = resolveOne({
      kind: 'level',
      level: 'back-middle',
      lateral: { cun: 0.5, span: 'front' },
      aspect: 'posterior',
    })
    expect(position.x / CUN).toBeCloseTo(0.5, 4)
    expect(position.y).toBeCloseTo(0.8, 4)
    expect(normal.z).toBeLessThan(0)
  })

  test('as far from the midline as another point', () => {
    const first = point('ST1', {
      kind: 'level',
      level: 'front-top',
      lateral: { cun: 0.7, span: 'front' },
      aspect: 'anterior',
    })
    const second = point('ST2', {
      kind: 'level',
      level: 'back-middle',
      lateral: { of: 'ST1' },
      aspect: 'anterior',
    })
    // Listed before the point that it refers to: the order in the file does not matter.
    const { spots } = resolve([second, first])
    expect(spots.map(({ code }) => code)).toEqual(['ST2', 'ST1'])
    expect(spots[0]!.place.position.x).toBeCloseTo(0.07, 4)
  })

  test('at the level of a place on a line', () => {
    const { position } = resolveOne({
      kind: 'meet',
      from: 'left-top',
      to: 'left-bottom',
      level: { of: 'back-middle', span: 'side', proximal: 2 },
    })
    expect((position.y - 0.8) / CUN).toBeCloseTo(2, 4)
  })

  test('moved in body directions along the skin', () => {
    const { position } = resolveOne({
      kind: 'at',
      place: 'left-top',
      moves: [
        { direction: 'inferior', cun: 1, span: 'side' },
        { direction: 'anterior', cun: 0.2, span: 'side' },
      ],
    })
    expect((1.4 - position.y) / CUN).toBeCloseTo(1, 4)
    expect(position.z).toBeGreaterThan(0.01)
    expect(Math.hypot(position.x, position.z)).toBeCloseTo(RADIUS, 3)
  })

  test('nudged, with a reason', () => {
    const { position } = resolveOne({
      kind: 'at',
      place: 'left-top',
      nudge: { direction: 'inferior', cun: 0.3, span: 'side', reason: 'A tendon lies there.' },
    })
    expect((1.4 - position.y) / CUN).toBeCloseTo(0.3, 4)
  })
})

describe('a placement that fails is reported with file, code and reason', () => {
  const reasonOf = (...points: Parameters<typeof point>[]) =>
    resolve(points.map((args) => point(...args))).problems

  test('a cycle', () => {
    expect(
      reasonOf(['ST1', { kind: 'at', place: 'ST2' }], ['ST2', { kind: 'at', place: 'ST1' }]),
    ).toContainEqual({
      file: 'points/TEST.json',
      at: 'ST1.placement',
      reason: 'refers to itself: ST1 → ST2 → ST1',
    })
  })

  test.each([
    ['an unknown landmark', { kind: 'at', place: 'elbow' }, 'unknown point "elbow"'],
    [
      'an unknown span',
      { kind: 'along', from: 'left-top', to: 'left-bottom', span: 'forearm', cun: 1 },
      'unknown span "forearm"',
    ],
    [
      'a point off the skin',
      { kind: 'level', level: 'front-top', lateral: { cun: 2, span: 'front' }, aspect: 'anterior' },
      'lies off the skin: the body is not that wide there',
    ],
    [
      'a level out of reach',
      {
        kind: 'meet',
        from: 'left-top',
        to: 'left-bottom',
        level: { of: 'left-top', span: 'side', proximal: 9 },
      },
      'the line does not reach that level',
    ],
    [
      'a measure beyond the line',
      { kind: 'along', from: 'left-top', to: 'left-bottom', span: 'side', cun: 19 },
      '19 cun reach beyond the end of the line',
    ],
    [
      'a direction into the skin',
      { kind: 'at', place: 'left-top', moves: [{ direction: 'medial', cun: 1, span: 'side' }] },
      '"medial" points into or out of the skin here',
    ],
  ] as const)('%s', (_, placement, reason) => {
    expect(reasonOf(['ST1', placement as never])[0]?.reason).toBe(reason)
  })

  test('a midline point off the midline, a paired point on it', () => {
    expect(reasonOf(['CV1', { kind: 'at', place: 'left-top' }])[0]?.reason).toMatch(
      /off the midline/,
    )
    expect(reasonOf(['ST1', { kind: 'at', place: 'front-top' }])[0]?.reason).toMatch(
      /on or beyond the midline/,
    )
  })
})

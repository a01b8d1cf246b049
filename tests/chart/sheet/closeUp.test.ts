import { describe, expect, test } from 'vitest'
import { closeUpOf } from '../../../src/chart/sheet/closeUp'
import { ON_ARM, PLAIN } from '../../../src/chart/sheet/plainLandmarks'
import { ARM, selectedPoints } from '../../../src/chart/sheet/selectedSpots'
import { BODY_IDS } from '../../../src/domain/figure/bodies'
import { isSideways } from '../../../src/domain/figure/viewSide'
import { itemsOf } from '../../../src/domain/sheet/sheet'
import { bodyOf, landmarkIds, partOf, pressable } from '../sheetWorld'

test('every plain landmark exists', () => {
  expect([...PLAIN].filter((id) => !landmarkIds.includes(id))).toEqual([])
})

describe.each(BODY_IDS)('the close-ups on the %s body', (bodyId) => {
  const body = bodyOf(bodyId)
  const closeUps = (named: number) =>
    selectedPoints(itemsOf(pressable), body.places, partOf).map((point) => {
      const closeUp = closeUpOf(point, 1.2, body, named)
      if (!closeUp) throw new Error(`${point.code} has no close-up.`)
      return { code: point.code, ...closeUp }
    })

  test('name the side that they show, from the left and the right too', () => {
    for (const { code, view, side } of closeUps(2)) {
      const isPair = body.places.some((place) => place.code === code && place.side !== 'midline')
      if (isSideways(view)) expect(side !== 'midline', code).toBe(isPair)
    }
  })

  test('have all landmarks of the ruler, or else plain ones, each with a letter of its own', () => {
    const own = new Map(closeUps(Number.POSITIVE_INFINITY).map((all) => [all.code, all]))
    for (const { code, crop, dots, marks } of closeUps(2)) {
      const [left, top, width, height] = crop
      const letters = marks.landmarks.map(({ letter }) => letter)
      expect(letters, code).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].slice(0, letters.length))
      expect(own.get(code)?.marks.landmarks.slice(0, letters.length), code).toEqual(marks.landmarks)
      for (const { at, place } of marks.landmarks) {
        expect(at[0] > left && at[0] < left + width, `${place.name} by ${code}`).toBe(true)
        expect(at[1] > top && at[1] < top + height, `${place.name} by ${code}`).toBe(true)
        const [dot] = dots
        if (dot)
          expect(Math.hypot(at[0] - dot.x, at[1] - dot.y), code).toBeGreaterThan(width * 0.07)
      }
    }
    // Most points have something near them that anyone knows.
    const without = closeUps(2).filter(({ marks }) => marks.landmarks.length === 0)
    expect(without.length).toBeLessThan(own.size * 0.15)
  })

  test('name no landmark of the arm for a point elsewhere, unless its ruler does', () => {
    const { rulers } = body
    const wrong = closeUps(2).flatMap(({ code, marks }) => {
      if (ARM.includes(partOf(code)!)) return []
      const own = rulers.filter((ruler) => ruler.code === code).flatMap(({ steps }) => steps)
      const felt = own.map((step) => (step.kind === 'feel' ? step.place.landmark : undefined))
      return marks.landmarks
        .map(({ place: { landmark = '' } }) => landmark)
        .filter((landmark) => ON_ARM.has(landmark) && !felt.includes(landmark))
        .map((landmark) => `${code} ${landmark}`)
    })
    expect(wrong).toEqual([])
  })

  test('of a small picture have one landmark, or none', () => {
    for (const { marks } of closeUps(1)) expect(marks.landmarks.length).toBeLessThanOrEqual(1)
    for (const { marks } of closeUps(0)) expect(marks.landmarks).toEqual([])
  })
})

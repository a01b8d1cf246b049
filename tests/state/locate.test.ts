import { afterEach, describe, expect, test } from 'vitest'
import { useLocate } from '../../src/state/locate'

const state = () => useLocate.getState()
/** What the test has not ended itself. */
const ends: (() => void)[] = []
function show(code = 'ST36') {
  const end = state().show(code, 'left')
  ends.push(end)
  return end
}
afterEach(() => {
  for (const end of ends.splice(0)) end()
  expect(state().target).toBeUndefined()
})

describe('the way to a point', () => {
  test('begins at the first step of its first spot', () => {
    show()
    expect(state().target).toEqual({
      ...{ code: 'ST36', side: 'left' },
      ...{ spot: 0, step: 0, chosen: false },
    })
  })

  test('plays until the person chooses a step, and not on from there', () => {
    show()
    state().playTo(1)
    expect(state().target?.step).toBe(1)
    state().goToStep(3)
    state().playTo(2)
    expect(state().target).toMatchObject({ step: 3, chosen: true })
    state().goToStep(2)
    state().playTo(3)
    expect(state().target?.step).toBe(2)
  })

  test('is one for all parts of the page that show it: the step of one is the step of the other', () => {
    const endSession = show()
    state().playTo(1)
    const endCard = show()
    expect(state().target?.step).toBe(1)
    state().goToStep(2)
    state().playTo(3)
    endCard()
    expect(state().target).toMatchObject({ step: 2, chosen: true })
    endSession()
    expect(state().target).toBeUndefined()
  })

  test('ends once for each part, also if that says so twice', () => {
    const end = show()
    show()
    end()
    end()
    expect(state().target).toBeDefined()
  })

  test('to another point begins anew, and the end of the earlier one does not end it', () => {
    const endEarlier = show('ST36')
    state().goToStep(4)
    show('GB34')
    expect(state().target).toMatchObject({ code: 'GB34', step: 0, chosen: false })
    endEarlier()
    expect(state().target?.code).toBe('GB34')
  })

  test('to another spot begins at its first step, and does not play if the person has chosen', () => {
    show()
    state().goToStep(2)
    state().chooseSpot(1)
    expect(state().target).toMatchObject({ spot: 1, step: 0 })
    state().playTo(1)
    expect(state().target?.step).toBe(0)
  })

  test('has no steps when nothing is shown', () => {
    state().goToStep(1)
    state().playTo(1)
    state().chooseSpot(1)
    expect(state().target).toBeUndefined()
  })
})

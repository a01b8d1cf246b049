import { expect, test } from 'vitest'
import { bladderCodeOfOlder } from '../../src/atlas/bladderNumbers'

test('older Bladder numbers 36 to 54 are WHO numbers in another order', () => {
  const older = Array.from({ length: 19 }, (_, at) => at + 36)
  const today = older.map(bladderCodeOfOlder)
  expect(new Set(today)).toEqual(new Set(older.map((number) => `BL${number}`)))
  expect(bladderCodeOfOlder(47)).toBe('BL52')
  expect(bladderCodeOfOlder(54)).toBe('BL40')
  expect(bladderCodeOfOlder(35)).toBeUndefined()
  expect(bladderCodeOfOlder(55)).toBeUndefined()
})

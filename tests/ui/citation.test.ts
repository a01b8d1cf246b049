import { expect, test } from 'vitest'
import { citation } from '../../src/ui/citation'

test('citation numbers sources as the list has them', () => {
  expect(citation(['C', 'A'], ['A', 'B', 'C'])).toBe('Sources 1, 3')
  expect(citation(['B'], ['A', 'B', 'C'])).toBe('Source 2')
  expect(citation([], ['A'])).toBe('')
  expect(citation(['X'], ['A'])).toBe('')
})

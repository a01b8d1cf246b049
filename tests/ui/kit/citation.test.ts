import { expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import { citation } from '../../../src/ui/kit/citation'

const { region: t } = loadMessages('en')

test('citation numbers match the list of sources', () => {
  expect(citation(t, ['C', 'A'], ['A', 'B', 'C'])).toBe('Sources 1, 3')
  expect(citation(t, ['B'], ['A', 'B', 'C'])).toBe('Source 2')
  expect(citation(t, [], ['A'])).toBe('')
  expect(citation(t, ['X'], ['A'])).toBe('')
})

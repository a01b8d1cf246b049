import { expect } from 'vitest'
import type { Advice } from '../../src/domain/safety/advice'
import type { Muscle } from '../../src/domain/schema/muscle'
import { escaped } from './markup'

const VERDICTS = {
  light: 'For you: press lightly and briefly.',
  'ask-first': 'For you: ask first, before you press here.',
} as const

/**
 * Expects that markup says how to press a muscle only to those who may press as usual; that whoever is to
 * be gentler is told so, and is given no ball; and that what is not pressed alone is never called pressed.
 */
export function expectHow(
  markup: string,
  { alone }: Muscle,
  { verdict, personal }: Advice,
  at: string,
): void {
  const told = verdict === 'offer' || verdict === 'light' || verdict === 'ask-first'
  const gentler = told && personal && alone.with.length > 0
  expect(markup.includes(escaped(alone.how)), at).toBe(told && !gentler)
  expect(markup.includes('Not by yourself.'), at).toBe(told && alone.with.length === 0)
  for (const [each, words] of Object.entries(VERDICTS))
    expect(markup.includes(words), at).toBe(gentler && each === verdict)
  expect(/With (your fingers|a ball|somebody)/.test(markup), at).toBe(told && alone.with.length > 0)
  const gently = /For you: [^.]+\. With ([^.<]+), lightly and briefly\./.exec(markup)
  expect(gently !== null, at).toBe(gentler)
  expect(gently?.[1] ?? '', at).not.toContain('ball')
}

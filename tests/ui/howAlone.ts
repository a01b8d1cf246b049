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
  const gently = /For you: [^.]+\. With ([^.<]+), lightly and briefly\./.exec(markup)
  // One comparison: this is called ten thousand times.
  expect(
    {
      how: markup.includes(escaped(alone.how)),
      notAlone: markup.includes('Not by yourself.'),
      verdicts: Object.values(VERDICTS).map((words) => markup.includes(words)),
      with: /With (your fingers|a ball|somebody)/.test(markup),
      gently: gently !== null,
      gentlyByBall: gently?.[1]?.includes('ball') ?? false,
    },
    at,
  ).toEqual({
    how: told && !gentler,
    notAlone: told && alone.with.length === 0,
    verdicts: Object.keys(VERDICTS).map((each) => gentler && each === verdict),
    with: told && alone.with.length > 0,
    gently: gentler,
    gentlyByBall: false,
  })
}

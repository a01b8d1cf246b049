import { expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import type { ConditionId } from '../../../src/domain/safety/conditions'

const { conditions } = loadDataset()
const { care: _, ...english } = loadMessages('en').about
const keys = Object.keys(english) as (keyof typeof english)[]
/** The sentences under "Ask a doctor or midwife first". */
const asked = keys.slice(keys.indexOf('askTitle') + 1, keys.indexOf('never'))

/** Each group of people in these sentences, with the condition that they can select. */
const SAID: readonly [phrase: RegExp, condition: ConditionId, says: RegExp][] = [
  [/pregnancy: several points .* each says so/, 'pregnancy', /pregnant/],
  [/blood thinners/, 'anticoagulants', /blood thinners/],
  [/a clotting disorder/, 'anticoagulants', /bleed or bruise easily/],
  [/a clot that is known or suspected/, 'clot', /have or had a clot/],
  [/brittle bones/, 'osteoporosis', /brittle bones/],
  [/a bone disease/, 'osteoporosis', /another bone disease/],
  [/arthritis that inflames joints/, 'inflamed-joints', /joints that inflame/],
  [/a spinal injury/, 'spinal-injury', /injury of the spine/],
  [/cancer/, 'cancer', /have cancer/],
  [/heart disease/, 'heart-disease', /heart disease/],
  [/very high blood pressure/, 'very-high-blood-pressure', /blood pressure is very high/],
  [/soon after an operation/, 'recent-operation', /had an operation/],
  [/a device implanted under the place/, 'surgery-or-injury', /carry an implant/],
  [/loss of feeling, since pain cannot warn you there/, 'loss-of-feeling', /numb/],
]

test('every group that should ask first has a condition in "About me"', () => {
  expect(asked.length).toBeGreaterThan(4)
  for (const key of asked) {
    const rest = SAID.reduce((text, [phrase]) => text.replace(phrase, ''), english[key] ?? '')
    // Only connecting words remain of the sentence.
    expect(rest.replace(/\b(?:in|with|or)\b|[,;.\s]/g, ''), key).toBe('')
  }
  for (const [phrase, id, says] of SAID) {
    expect(
      asked.some((key) => phrase.test(english[key] ?? '')),
      id,
    ).toBe(true)
    expect(conditions.find((condition) => condition.id === id)?.says, id).toMatch(says)
  }
})

import { expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { type AboutMe, NOTHING_SAID } from '../../../src/domain/safety/aboutMe'
import { adviceOnMuscle } from '../../../src/domain/safety/adviceOnMuscle'
import { isOffered } from '../../../src/domain/safety/verdict'
import { loadAtlas } from '../../loadAtlas'
import { leftOutFor, named, people } from '../../ui/people'

const { muscles, conditions } = loadDataset()
const atlas = loadAtlas()
const never = leftOutFor(NOTHING_SAID)

/** Whether a rule leaves out pressing in a region, read from the data and by no code of the app. */
const isClosed = (region: string, { conditions: said, stages, regions }: AboutMe): boolean =>
  conditions
    .filter(({ id }) => said.includes(id))
    .some(({ id, rules }) =>
      rules.some(({ where, verdict, notInStage }) => {
        if (verdict !== 'do-not-offer') return false
        if (notInStage !== undefined && stages[id] === notInStage) return false
        if (where === 'everywhere') return true
        if (where === 'chosen regions') return regions[id]?.includes(region)
        const { part } = atlas.region(region)!
        return where.parts?.includes(part) || where.regions?.includes(region)
      }),
    )

test.each(muscles)('$id is offered to those whom no rule keeps from pressing there', (muscle) => {
  for (const person of people) {
    const left = leftOutFor(person)
    const closed =
      muscle.lies.some((region) => isClosed(region, person)) ||
      muscle.points.some((code) => left.has(code) && !never.has(code))
    const advice = adviceOnMuscle(atlas, muscle, person)
    expect(isOffered(advice), named(person)).toBe(!closed)
    if (closed) expect(advice.reasons.length, named(person)).toBeGreaterThan(0)
  }
  expect(adviceOnMuscle(atlas, muscle, NOTHING_SAID)).toEqual({
    verdict: 'offer',
    personal: false,
    reasons: [],
  })
})

import { loadDataset } from '../../scripts/data/loadDataset'
import { type AboutMe, NOTHING_SAID } from '../../src/domain/safety/aboutMe'
import { loadAtlas } from '../loadAtlas'

const dataset = loadDataset()
const atlas = loadAtlas()

type Condition = (typeof dataset.conditions)[number]

/**
 * Everybody whom a single condition concerns: in each of its stages or in none, in each of the
 * places or in none; with the places, one person for each region.
 */
function peopleWith({ id, stages = [], asksWhere }: Condition): AboutMe[] {
  const inStages = [{}, ...stages.map((stage) => ({ [id]: stage.id }))]
  const inPlaces = asksWhere
    ? [{}, ...atlas.regions.map((region) => ({ [id]: [region.id] }))]
    : [{}]
  return inStages.flatMap((stage) =>
    inPlaces.map((place) => ({ conditions: [id], stages: stage, regions: place })),
  )
}
export const ALL_AT_ONCE: AboutMe = {
  ...NOTHING_SAID,
  conditions: dataset.conditions.map(({ id }) => id),
}
export const people: readonly AboutMe[] = [
  NOTHING_SAID,
  ...dataset.conditions.flatMap(peopleWith),
  ALL_AT_ONCE,
]
export const named = ({ conditions, stages, regions }: AboutMe) =>
  JSON.stringify([conditions, stages, regions])

const known = new WeakMap<AboutMe, ReadonlySet<string>>()

/** The codes that the rules leave out for a person, read from the data and by no code of the app. */
export function leftOutFor(person: AboutMe): ReadonlySet<string> {
  const left = known.get(person) ?? findLeftOut(person)
  known.set(person, left)
  return left
}

function findLeftOut({ conditions, stages, regions }: AboutMe): ReadonlySet<string> {
  const cautionOf = new Map(dataset.cautions.map((caution) => [caution.id, caution]))
  const rules = dataset.conditions
    .filter(({ id }) => conditions.includes(id))
    .flatMap((condition) => condition.rules.map((rule) => ({ ...rule, condition: condition.id })))
  return new Set(
    dataset.points
      .filter(({ code, part, cautions = [] }) => {
        const lies = atlas.point(code)?.regions ?? []
        const forbidden = cautions.some((id) => {
          const { action, when } = cautionOf.get(id)!
          return action === 'never' || (action === 'hide-if' && conditions.includes(when!))
        })
        return (
          forbidden ||
          rules.some(({ condition, where, verdict, notInStage }) => {
            if (verdict !== 'do-not-offer') return false
            if (notInStage !== undefined && stages[condition] === notInStage) return false
            if (where === 'everywhere') return true
            if (where === 'chosen regions')
              return lies.some((region) => regions[condition]?.includes(region))
            return (
              where.parts?.includes(part) || lies.some((region) => where.regions?.includes(region))
            )
          })
        )
      })
      .map(({ code }) => code),
  )
}

/** One person for each set of points that are left out: the others are offered the same. */
export const differing = [
  ...new Map(people.map((person) => [[...leftOutFor(person)].join(), person])).values(),
]

/** One person for each condition alone. */
export const singly: readonly AboutMe[] = dataset.conditions.map(({ id }) => ({
  ...NOTHING_SAID,
  conditions: [id],
}))

import type { Atlas, AtlasIndex, ConditionSummary, PointSummary } from '../atlas'
import type { ConditionRule } from '../schema/condition'
import type { AboutMe } from './aboutMe'
import type { ConditionId } from './conditions'
import { verdictOfSelfPress } from './selfPress'
import { isOffered, VERDICTS, type Verdict, verdictOfAction } from './verdict'

/** A reason for the advice: a caution of the point, or a rule of a condition. */
interface Reason {
  /** The caution's id, or `condition/rule`. */
  readonly id: string
  readonly verdict: Verdict
  readonly short: string
  /** Whether the reason depends on what the person said; otherwise it is valid for everyone. */
  readonly personal: boolean
}

export interface Advice {
  readonly verdict: Verdict
  /** Whether the verdict depends on what the person said. */
  readonly personal: boolean
  /** The most severe first. */
  readonly reasons: readonly Reason[]
}

export type PointFacts = Pick<PointSummary, 'selfPress' | 'cautions' | 'part' | 'regions'>
export type AdviceFacts = Pick<AtlasIndex, 'badges' | 'conditions'>

/** Gives the advice on a point by its code, for one person. */
export type Advise = (code: string) => Advice

/** Unknown codes are never offered. */
const UNKNOWN: Advice = { verdict: 'do-not-offer', personal: false, reasons: [] }
const known = new WeakMap<AboutMe, { readonly atlas: Atlas; readonly advise: Advise }>()

/**
 * The advice for one person on any point. Results are cached: the same `atlas` and `aboutMe`
 * objects give the same function, which evaluates each code once.
 */
export function adviceByCode(atlas: Atlas, aboutMe: AboutMe): Advise {
  const cached = known.get(aboutMe)
  if (cached?.atlas === atlas) return cached.advise
  const byCode = new Map<string, Advice>()
  const advise: Advise = (code) => {
    const point = atlas.point(code)
    const advice = byCode.get(code) ?? (point ? adviceFor(atlas, point, aboutMe) : UNKNOWN)
    byCode.set(code, advice)
    return advice
  }
  known.set(aboutMe, { atlas, advise })
  return advise
}

/**
 * Whether and how a person may press a point: the most severe verdict of its cautions, of its
 * technique and of the person's conditions.
 */
export function adviceFor(facts: AdviceFacts, point: PointFacts, aboutMe: AboutMe): Advice {
  const applies = (condition: ConditionId) => aboutMe.conditions.includes(condition)
  const cautions = facts.badges
    .filter(({ id, when }) => point.cautions.includes(id) && (!when || applies(when)))
    .map(({ id, action, when, short }): Reason => {
      return { id, verdict: verdictOfAction(action), short, personal: when !== undefined }
    })
  const general = gravestOf([
    verdictOfSelfPress(point),
    ...cautions.filter(({ personal }) => !personal).map(verdictOf),
  ])
  const reasons = [
    ...cautions.filter(({ verdict }) => verdict !== 'offer'),
    ...facts.conditions
      .filter(({ id }) => applies(id))
      .flatMap((condition) => reasonsOfCondition(condition, point, aboutMe)),
  ].toSorted((a, b) => rank(b.verdict) - rank(a.verdict))
  const verdict = gravestOf([general, ...reasons.map(verdictOf)])
  const personal = reasons.some((reason) => reason.personal && reason.verdict === verdict)
  return {
    verdict,
    personal: personal && isOffered({ verdict: general }),
    reasons: withoutEchoes(reasons),
  }
}

const verdictOf = ({ verdict }: Reason): Verdict => verdict

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict)

const gravestOf = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS[Math.max(0, ...verdicts.map(rank))] ?? 'do-not-offer'

function reasonsOfCondition(
  { id: condition, rules }: ConditionSummary,
  point: PointFacts,
  { stages, regions }: AboutMe,
): Reason[] {
  const chosen = regions[condition] ?? []
  const reasons = rules.flatMap(({ id, where, notInStage, verdict, short }): Reason[] => {
    if (notInStage !== undefined && stages[condition] === notInStage) return []
    const reason = { id: `${condition}/${id}`, verdict, short, personal: true }
    if (where === 'chosen regions' && chosen.length === 0)
      return [{ ...reason, verdict: 'ask-first' }]
    return concerns(where, chosen, point) ? [reason] : []
  })
  // Keep only the most severe: "ask first" makes "press lightly" superfluous.
  const gravest = gravestOf(reasons.map(verdictOf))
  return reasons.filter((reason) => reason.verdict === gravest)
}

function concerns(
  where: ConditionRule['where'],
  chosen: readonly string[],
  { part, regions }: PointFacts,
): boolean {
  if (where === 'everywhere') return true
  if (where === 'chosen regions') return regions.some((region) => chosen.includes(region))
  const { parts = [], regions: places = [] } = where
  return parts.includes(part) || regions.some((region) => places.includes(region))
}

/** Drops reasons whose text repeats an earlier one. */
const withoutEchoes = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(
    ({ short }, index) => reasons.findIndex((other) => other.short === short) === index,
  )

import type { Atlas, AtlasIndex, ConditionSummary, PointSummary } from '../atlas'
import type { ConditionRule } from '../schema/condition'
import type { AboutMe } from './aboutMe'
import type { ConditionId } from './conditions'
import { verdictOfSelfPress } from './selfPress'
import { isOffered, VERDICTS, type Verdict, verdictOfAction } from './verdict'

/** Why the advice is what it is: a caution of the point, or a condition's rule. */
interface Reason {
  /** The caution's id, or `condition/rule`. */
  readonly id: string
  readonly verdict: Verdict
  readonly short: string
  /** Whether it follows from what the person said; otherwise it holds for everyone. */
  readonly personal: boolean
}

export interface Advice {
  readonly verdict: Verdict
  /** It follows from what the person said. */
  readonly personal: boolean
  /** The gravest first. */
  readonly reasons: readonly Reason[]
}

export type PointFacts = Pick<PointSummary, 'selfPress' | 'cautions' | 'part' | 'regions'>
export type AdviceFacts = Pick<AtlasIndex, 'badges' | 'conditions'>

/** The advice on the point of a code; the one who asks is known. */
export type Advise = (code: string) => Advice

/** A code that the atlas does not know is nothing to press. */
const UNKNOWN: Advice = { verdict: 'do-not-offer', personal: false, reasons: [] }
const known = new WeakMap<AboutMe, { readonly atlas: Atlas; readonly advise: Advise }>()

/**
 * The advice for one person on any point. Each code is judged once: the same atlas and the same
 * words of the person give the same function.
 */
export function adviceByCode(atlas: Atlas, aboutMe: AboutMe): Advise {
  const before = known.get(aboutMe)
  if (before?.atlas === atlas) return before.advise
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

/** Whether and how a person may press a point, from its cautions and what they said. */
export function adviceFor(facts: AdviceFacts, point: PointFacts, aboutMe: AboutMe): Advice {
  const said = (condition: ConditionId) => aboutMe.conditions.includes(condition)
  const cautions = facts.badges
    .filter(({ id, when }) => point.cautions.includes(id) && (!when || said(when)))
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
      .filter(({ id }) => said(id))
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
  // Who must ask first need not be told to press lightly as well.
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

/** Of reasons that a person reads as the same words, the first. */
const withoutEchoes = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ short }, at) => reasons.findIndex((other) => other.short === short) === at)

import type { Atlas } from '../atlas'
import { pick } from '../lookup'
import type { Muscle } from '../schema/muscle'
import type { AboutMe } from './aboutMe'
import { type Advice, adviceByCode, adviceFor } from './advice'
import { VERDICTS } from './verdict'

/**
 * What a person is advised on pressing a muscle: the most severe of the advice on any of the skin
 * regions that it lies beneath, and of the advice on the points over it as far as it comes from what
 * the person said. A muscle is not offered if one of them is not.
 */
export function adviceOnMuscle(
  atlas: Atlas,
  { lies, points }: Pick<Muscle, 'lies' | 'points'>,
  aboutMe: AboutMe,
): Advice {
  const there = pick(atlas.region, lies).map(({ id, part }) =>
    adviceFor(atlas, { selfPress: 'offer', cautions: [], part, regions: [id] }, aboutMe),
  )
  const over = points.map(adviceByCode(atlas, aboutMe)).filter(({ personal }) => personal)
  const all = [...there, ...over]
  const rank = Math.max(0, ...all.map(({ verdict }) => VERDICTS.indexOf(verdict)))
  const gravest = all.filter(({ verdict }) => VERDICTS.indexOf(verdict) === rank)
  const reasons = gravest.flatMap((advice) =>
    advice.reasons.filter(({ personal, verdict }) => personal && verdict === advice.verdict),
  )
  return {
    verdict: VERDICTS[rank] ?? 'do-not-offer',
    personal: rank > 0,
    reasons: [...new Map(reasons.map((reason) => [reason.short, reason])).values()],
  }
}

import type { DataProblem, Dataset } from '../dataset'
import { HAND_PHRASES } from '../ruler/handMeasure'
import type { BodyPart } from '../schema/code'
import type { Muscle } from '../schema/muscle'
import type { Point } from '../schema/point'
import type { Guide } from '../schema/region'
import { guideFileOf } from './checkGuides'
import { pointFileOf } from './checkReferences'

interface WordingRule {
  readonly wrong: RegExp
  readonly instead: string
}

/**
 * Rules for one spelling of each term and against misleading words; reasons in
 * docs/data-guidelines.md.
 */
const EVERYWHERE: readonly WordingRule[] = [
  { wrong: /\bhalf[- ]way\b/i, instead: 'halfway' },
  { wrong: /'/, instead: '’' },
  { wrong: /\b(?:collar bone|breast bone)\b/i, instead: 'collarbone, breastbone' },
  { wrong: /\b(?:on|in) to (?=the\b|a\b|an\b|your\b|it\b)/, instead: 'onto, into' },
  { wrong: /\brib gaps?\b|\bspaces? between (?:the |two )?ribs\b/i, instead: 'rib space' },
  {
    wrong: /\btip of the (?:inner |outer )?ankle(?: bone)?\b/i,
    instead: 'highest point of the … ankle bone',
  },
  {
    wrong: /\b(?:upper|lower) corner of the (?:\w+ )?nail\b|\blower corner\b/i,
    instead: 'corner at the root of the nail',
  },
  { wrong: /\bskin colours?\b/i, instead: 'where the skin of the … meets that of the …' },
  {
    wrong: /\b(?:colors?|centers?|gray|labor|neighbor\w*|centimeters?)\b/i,
    instead: 'British spelling',
  },
  { wrong: /\bstraight belly muscle\b/i, instead: 'rectus abdominis (front belly muscle)' },
  {
    wrong: /\bfrowning muscle\b|\bback muscle of the scalp\b|\bgland of the cheek\b/i,
    instead: 'the muscle’s name with a plain word',
  },
  { wrong: /\bin texts an emergency point\b/i, instead: 'nothing: no one uses it so here' },
]

const HAND_PARTS: readonly BodyPart[] = ['forearm', 'wrist/hand']
/**
 * "Inner" and "outer" are ambiguous on a hand, which turns: name its sides by the fingers. The
 * elbow and the upper arm do not turn with it, so they are exempt.
 */
const TURNING_SIDES =
  /\b(?:inner|outer|outwards?|inwards?)\b(?! (?:side of the )?(?:elbow|upper arm|knob|crease|end of the elbow|nail))/i

/** Any text that measures by the hand; it must be one of the fixed phrases. */
const HAND_MEASURE =
  /\b(?:thumb|finger)s?(?:[-’ ]s?[- ]?)(?:widths?|breadths?)\b|\bfinger-?breadths?\b|(?<!with )(?<!of )\b(?:two|three|four) (?:thumbs|fingers)\b(?! (?:wide apart|apart))|\bwidths? of (?:the |a |your )?(?:thumb|finger)/gi

/** Longest first, because "twice four finger-widths" contains "four finger-widths". */
const PHRASES = HAND_PHRASES.toSorted((a, b) => b.length - a.length)

/** Checks the texts of points, guides, muscles, landmarks, cautions and techniques for wrong or ambiguous words. */
export function checkWording(dataset: Dataset): DataProblem[] {
  const texts = [
    ...dataset.landmarks.map(({ id, name, feel }) => ['landmarks', id, `${name} ${feel}`] as const),
    ...dataset.cautions.map(({ id, text }) => ['cautions.json', id, text] as const),
    ...dataset.redFlags.map(({ id, text }) => ['red-flags.json', id, text] as const),
    ...dataset.conditions.map(
      (c) => ['conditions.json', c.id, c.rules.map(({ text }) => text).join(' ')] as const,
    ),
    ...dataset.techniques.map(
      (t) => ['techniques.json', t.id, `${t.position} ${t.notes ?? ''}`] as const,
    ),
    ...dataset.muscles.map((muscle) => ['muscles.json', muscle.id, proseOfMuscle(muscle)] as const),
    ...dataset.guides.map((guide) => [guideFileOf(guide), '-', proseOfGuide(guide)] as const),
    ...dataset.points.map((p) => [pointFileOf(p), p.code, proseOf(p)] as const),
  ]
  return [
    ...texts.flatMap(([file, at, text]) =>
      EVERYWHERE.flatMap(({ wrong, instead }) => {
        const found = wrong.exec(text)?.[0]
        return found === undefined
          ? []
          : [{ file, at, reason: `says "${found}": write ${instead}` }]
      }),
    ),
    ...dataset.points.flatMap((point) =>
      pointWording(point).map(([at, reason]) => ({
        file: pointFileOf(point),
        at: `${point.code}.${at}`,
        reason,
      })),
    ),
  ]
}

const proseOfGuide = ({ name, means, reach, evidence, notes = [], ...guide }: Guide): string =>
  [
    ...[name, means, reach, evidence.plain, evidence.certainty, evidence.tradition],
    ...notes.map((note) => (typeof note === 'string' ? note : note.text)),
    ...[...guide.furtherPoints, ...(guide.notOffered ?? [])].map(({ why }) => why),
    ...[...(guide.selfCare ?? []), ...(guide.whenNotMuscle ?? [])].map(({ text }) => text),
  ].join(' ')

const proseOfMuscle = ({ plain, find, feels, loads, alone, caution }: Muscle): string =>
  [plain, find, feels, loads, alone.how, caution].join(' ')

const proseOf = ({ location, find, tissue, technique, uses, confidenceReason }: Point): string =>
  [
    location,
    find,
    tissue,
    technique.direction,
    technique.notes,
    technique.position,
    uses,
    confidenceReason,
  ]
    .filter(Boolean)
    .join(' ')

function pointWording(point: Point): [at: string, reason: string][] {
  const { part, location, find, technique } = point
  const problems: [string, string][] = []
  if (HAND_PARTS.includes(part))
    for (const [at, text] of [
      ['location', location],
      ['find', find],
      ['technique.direction', technique.direction],
    ] as const) {
      const side = TURNING_SIDES.exec(text)?.[0]
      if (side !== undefined)
        problems.push([at, `says "${side}" of a hand that turns: thumb side or little-finger side`])
    }
  if (
    /\bnipple/i.test(find) &&
    !(/\bin men\b/i.test(find) && /\bin women\b|\bcollarbone\b/i.test(find))
  )
    problems.push(['find', 'measures by the nipple: say "in men", and another way for women'])
  if (/\bwrist crease\b/i.test(find) && !/nearest the hand/i.test(find))
    problems.push(['find', 'does not say which wrist crease: the one nearest the hand'])
  if (!/[.!?]$/.test(technique.direction))
    problems.push(['technique.direction', 'lacks its full stop'])
  return [...problems, ...handWording(point)]
}

/** Checks that every hand measure is a fixed phrase and has its length in `hand`. */
function handWording({ location, find, hand = [] }: Point): [at: string, reason: string][] {
  const without = (text: string) =>
    PHRASES.reduce((rest, words) => rest.replaceAll(words, ''), text)
  const lower = find.toLowerCase()
  const loose = [
    ...(without(lower).match(HAND_MEASURE) ?? []),
    ...(location.toLowerCase().match(HAND_MEASURE) ?? []),
  ].map((words): [string, string] => [
    'find',
    `measures by "${words}": in \`find\`, as one of: ${HAND_PHRASES.join(', ')}`,
  ])
  let rest = lower
  const used = PHRASES.filter((words) => {
    const has = rest.includes(words)
    rest = rest.replaceAll(words, '')
    return has
  })
  const figured = hand.map(({ words }) => words)
  return [
    ...loose,
    ...used
      .filter((words) => !figured.includes(words))
      .map((words): [string, string] => ['hand', `lacks the figure for "${words}"`]),
    ...figured
      .filter((words) => !used.includes(words))
      .map((words): [string, string] => [
        'hand',
        `gives a figure for "${words}", which \`find\` does not say`,
      ]),
  ]
}

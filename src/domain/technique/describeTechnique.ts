import type { MessagesOf } from '../../messages/types'
import type { PointTechnique } from '../atlas'
import { capitalise } from '../capitalise'

type Words = MessagesOf<'technique'>

/** The names of the tools within a sentence. */
const toolNames = (t: Words): Record<PointTechnique['tools'][number], string> => ({
  thumb: t.thumb,
  'finger-pads': t.fingerPads,
  'middle-finger': t.middleFinger,
  knuckle: t.oneKnuckle,
  knuckles: t.knuckles,
  pincer: t.pincer,
  palm: t.palm,
  ball: t.ball,
  roller: t.roller,
  cane: t.cane,
})

export const describeTool = (t: Words, tool: PointTechnique['tools'][number]): string =>
  toolNames(t)[tool]

const motionWords = (t: Words): Record<PointTechnique['motion'], string> => ({
  hold: t.hold,
  knead: t.knead,
  'hold-and-knead': t.holdAndKnead,
  rub: t.rub,
})

const strengthInFull = (t: Words): Record<PointTechnique['strength'], string> => ({
  light: t.lightInFull,
  'light-to-moderate': t.lightToModerateInFull,
  moderate: t.moderateInFull,
})

/** The strength within a sentence, without an explanation: "moderate". */
export function strengthWord(t: Words, strength: PointTechnique['strength']): string {
  if (strength === 'light') return t.light
  return strength === 'moderate' ? t.moderate : t.lightToModerate
}

export interface TechniqueLine {
  readonly term: string
  readonly words: string
  /** Set if the text is the point's own, which is English in every language. */
  readonly inEnglish?: true
}

const span = ([least, most]: readonly [number, number]): string =>
  least === most ? `${least}` : `${least}–${most}`

/** Joins words with "or" and makes the first letter upper case. */
function listWords(t: Words, words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).join(t.comma)
  const list = before === '' ? last : t.lastOf({ before, last })
  return capitalise(list)
}

/** "Thumb, knuckles or ball". */
export const listTools = (t: Words, tools: PointTechnique['tools']): string =>
  listWords(
    t,
    tools.map((tool) => describeTool(t, tool)),
  )

/** Adds the full stop that some phrases in the data lack. */
const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** Duration and repetitions, such as "30–60 seconds, 1–3 times". */
export function describeTime(t: Words, { seconds, repetitions }: PointTechnique): string {
  return repetitions[1] === 1
    ? t.once({ seconds: span(seconds) })
    : t.times({ seconds: span(seconds), times: span(repetitions) })
}

/** How to press: a list of terms with their descriptions. */
export function describeTechnique(t: Words, pressing: PointTechnique): TechniqueLine[] {
  const lines: TechniqueLine[] = [
    { term: t.with, words: listTools(t, pressing.tools) },
    { term: t.direction, words: describeDirection(pressing), inEnglish: true },
    { term: t.strength, words: strengthInFull(t)[pressing.strength] },
    { term: t.motion, words: motionWords(t)[pressing.motion] },
    { term: t.time, words: describeTime(t, pressing) },
    { term: t.position, words: pressing.position },
    { term: t.who, words: t[pressing.by] },
  ]
  return pressing.notes ? [...lines, { term: t.note, words: pressing.notes }] : lines
}

/** Tools, strength and time in one line, for the printed sheet. */
export const summariseTechnique = (t: Words, pressing: PointTechnique): string =>
  t.inOneLine({
    tools: listTools(t, pressing.tools),
    strength: strengthWord(t, pressing.strength),
    time: describeTime(t, pressing),
  })

/** The first tool, the time of one press and the strength, for a row of a list. */
export const summariseShortly = (t: Words, pressing: PointTechnique): string =>
  t.shortly({
    tool: capitalise(describeTool(t, pressing.tools[0] ?? 'thumb')),
    seconds: span(pressing.seconds),
    strength: strengthWord(t, pressing.strength),
  })

/** Direction of the pressure: the point's own text, in English. */
export const describeDirection = ({ direction }: PointTechnique): string => endSentence(direction)

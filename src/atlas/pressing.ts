import type { Pressing } from './atlas'

const TOOL_WORDS: Record<Pressing['tools'][number], string> = {
  thumb: 'thumb',
  'finger-pads': 'pads of the fingers',
  'middle-finger': 'middle finger',
  knuckle: 'one knuckle',
  knuckles: 'knuckles',
  pincer: 'thumb and finger, as a pinch',
  palm: 'flat of the hand',
  ball: 'ball',
  roller: 'roller',
  cane: 'massage cane',
}

export const MOTION_WORDS: Record<Pressing['motion'], string> = {
  hold: 'Hold still',
  knead: 'Knead in small, slow circles',
  'hold-and-knead': 'Hold, then knead in small, slow circles',
  rub: 'Rub gently to and fro',
}

export const STRENGTH_WORDS: Record<Pressing['strength'], string> = {
  light: 'Light',
  'light-to-moderate': 'Light to moderate',
  moderate: 'Moderate: a good ache, never pain',
}

const BY_WORDS: Record<Pressing['by'], string> = {
  self: 'By yourself',
  partner: 'With a partner',
  either: 'By yourself or with a partner',
}

export const describeTool = (tool: Pressing['tools'][number]): string => TOOL_WORDS[tool]

export interface PressingLine {
  readonly term: string
  readonly words: string
}

const span = ([least, most]: readonly [number, number]): string =>
  least === most ? `${least}` : `${least}–${most}`

/** Joined with "or", first letter upper case. */
function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last
  return list.charAt(0).toUpperCase() + list.slice(1)
}

/** "Thumb, knuckles or ball". */
export const listTools = (tools: Pressing['tools']): string =>
  listWords(tools.map((tool) => TOOL_WORDS[tool]))

/** Phrases in the data may lack their full stop. */
const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** How long and how often, such as "30–60 seconds, 1–3 times". */
export function describeTime({ seconds, repetitions }: Pressing): string {
  const times = repetitions[1] === 1 ? 'once' : `${span(repetitions)} times`
  return `${span(seconds)} seconds, ${times}`
}

/** How to press, as terms and readable words. */
export function describePressing(pressing: Pressing): PressingLine[] {
  const lines: PressingLine[] = [
    { term: 'With', words: listTools(pressing.tools) },
    { term: 'Direction', words: endSentence(pressing.direction) },
    { term: 'Strength', words: STRENGTH_WORDS[pressing.strength] },
    { term: 'Motion', words: MOTION_WORDS[pressing.motion] },
    { term: 'Time', words: describeTime(pressing) },
    { term: 'Position', words: pressing.position },
    { term: 'Who', words: BY_WORDS[pressing.by] },
  ]
  return pressing.notes ? [...lines, { term: 'Note', words: pressing.notes }] : lines
}

/** With what, how strongly, how long and where to, in one line for the printed sheet. */
export function summarisePressing(pressing: Pressing): string {
  const how = [
    listTools(pressing.tools),
    STRENGTH_WORDS[pressing.strength].replace(/:.*/, '').toLowerCase(),
    describeTime(pressing),
  ].join('; ')
  return `${how}. ${endSentence(pressing.direction)}`
}

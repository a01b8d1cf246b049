import type { AtlasIndex } from './atlas'
import type { Place } from './link'
import type { Lit } from './selection'
import { placeName, withSide } from './title'
import { regionOfPoint } from './upwards'

/** What the words need beside the atlas. */
export interface SceneFacts {
  readonly place: Place
  readonly lit: Lit
  /** Where the chosen point lies, told from landmarks; ends with a full stop. */
  readonly location: string | undefined
  /** What borders the chosen region, by the name of the region, or of that of the chosen point. */
  readonly borders: readonly { readonly way: 'above' | 'below' | 'beside'; readonly name: string }[]
  /** Which side of the body the chosen place is on. */
  readonly faces: 'front' | 'back' | 'side' | undefined
}

const FACES = { front: 'at the front', back: 'at the back', side: 'at the side' } as const
/** So many codes are still listened to. */
const MOST_CODES = 12

/** The picture of the body in words: what is chosen, where that lies, what is lit. */
export function sceneWords(index: AtlasIndex, facts: SceneFacts): string {
  const { place, lit } = facts
  switch (place.kind) {
    case 'home':
      return 'The whole body. No place is chosen and no point is lit.'
    case 'region':
      return sentences(
        `${placeName(index, place)}, ${where(facts)}`,
        bordersOf(facts),
        litWords(lit, 0),
      )
    case 'point': {
      const region = regionOfPoint(index, place)
      const within = region ? `, on the region ${placeName(index, region)}` : ''
      const name = withSide(placeName(index, place), place.side)
      return sentences(`${name}${within}, ${where(facts)}`, facts.location, litWords(lit, 1))
    }
    case 'guide':
    case 'channel':
    case 'points':
    case 'channels':
      return sentences(placeName(index, place), undefined, litWords(lit, 0))
    default:
      return sentences(placeName(index, place), undefined, litWords(lit, 0))
  }
}

const where = ({ faces }: SceneFacts): string =>
  `is chosen${faces ? `, ${FACES[faces]} of the body` : ''}`

function bordersOf({ borders }: SceneFacts): string | undefined {
  const parts = (['above', 'below', 'beside'] as const).flatMap((way) => {
    const names = borders.filter((each) => each.way === way).map(({ name }) => name)
    return names.length === 0 ? [] : [`${way} it ${names.join(' and ')}`]
  })
  return parts.length === 0 ? undefined : capital(`${parts.join('; ')}.`)
}

/** @param chosen how many of them are spoken of already */
function litWords(lit: Lit, chosen: number): string {
  const others = [...lit].filter(([, because]) => chosen === 0 || because !== 'chosen')
  const codes = others.map(([code]) => code)
  if (codes.length === 0) return chosen === 0 ? 'No point is lit.' : 'No other point is lit.'
  const count = `${codes.length} ${chosen > 0 ? 'other ' : ''}${codes.length === 1 ? 'point is' : 'points are'} lit`
  return codes.length > MOST_CODES ? `${count}.` : `${count}: ${codes.join(', ')}.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const sentences = (first: string, ...rest: readonly (string | undefined)[]): string =>
  [`${first}.`, ...rest].filter((part) => part !== undefined && part !== '').join(' ')

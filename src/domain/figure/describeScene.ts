import type { MessagesOf } from '../../messages/types'
import type { Atlas } from '../atlas'
import { capitalise } from '../capitalise'
import type { Lit } from '../points/litPoints'
import type { Route } from '../route/link'
import { regionRouteOfPoint } from '../route/parentRoute'
import { type RouteNameMessages, routeName, withSide } from '../route/routeName'

/** The facts that the description needs in addition to the atlas. */
export interface SceneFacts {
  readonly route: Route
  readonly lit: Lit
  /** The location of the chosen point relative to landmarks, in English; ends with a full stop. */
  readonly location: string | undefined
  /** Names of the regions next to the chosen region, or next to the region of the chosen point. */
  readonly borders: readonly { readonly way: 'above' | 'below' | 'beside'; readonly name: string }[]
  /** The side of the body that the chosen point or region is on. */
  readonly faces: 'front' | 'back' | 'side' | undefined
}

type SceneWords = MessagesOf<'figureHelp'>

const CHOSEN = {
  front: 'chosenInFront',
  back: 'chosenBehind',
  side: 'chosenBeside',
} as const satisfies Record<string, keyof SceneWords>
/** A screen-reader user can follow this many codes; longer lists are only counted. */
const MAX_CODES = 12

/** Describes the picture in sentences: what is chosen, where it lies, what is highlighted. */
export function describeScene(
  t: SceneWords,
  places: RouteNameMessages,
  atlas: Atlas,
  facts: SceneFacts,
): readonly string[] {
  const { route, lit } = facts
  const name = routeName(places, atlas, route)
  switch (route.kind) {
    case 'home':
      return [t.nothingChosen]
    case 'region':
      return sentences(chosen(t, name, facts), bordersOf(t, facts), litWords(t, lit, 0))
    case 'point': {
      const point = withSide(places, name, route.side)
      const region = regionRouteOfPoint(atlas, route)
      const what = region ? t.onRegion({ point, region: routeName(places, atlas, region) }) : point
      return sentences(chosen(t, what, facts), facts.location, litWords(t, lit, 1))
    }
    default:
      return sentences(t.shown({ what: name }), undefined, litWords(t, lit, 0))
  }
}

const chosen = (t: SceneWords, what: string, { faces }: SceneFacts): string =>
  t[faces ? CHOSEN[faces] : 'chosen']({ what })

function bordersOf(t: SceneWords, { borders }: SceneFacts): string | undefined {
  const clauses = (['above', 'below', 'beside'] as const).flatMap((way) => {
    const names = borders.filter((border) => border.way === way).map(({ name }) => name)
    if (names.length === 0) return []
    return [t[way]({ names: names.reduce((one, other) => t.both({ one, other })) })]
  })
  if (clauses.length === 0) return undefined
  return capitalise(t.sentence({ clauses: clauses.join(t.semicolon) }))
}

/** @param chosen how many highlighted points the description has already named */
function litWords(t: SceneWords, lit: Lit, chosen: number): string {
  const others = [...lit].filter(([, because]) => chosen === 0 || because !== 'chosen')
  const { length } = others
  if (length === 0) return chosen === 0 ? t.noneLit : t.noOtherLit
  if (length > MAX_CODES) return (chosen === 0 ? t.lit : t.othersLit)({ count: length })
  const codes = others.map(([code]) => code).join(', ')
  return (chosen === 0 ? t.litNamed : t.othersLitNamed)({ codes, count: length })
}

const sentences = (...parts: readonly (string | undefined)[]): readonly string[] =>
  parts.filter((part): part is string => part !== undefined && part !== '')

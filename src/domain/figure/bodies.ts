/** Ids of the regions that swimwear covers on every body. */
const SHORTS = ['groin', 'hip', 'buttock', 'sacrum']

interface Body {
  /** Name of the MakeHuman targets that shape this body. */
  readonly shape: string
  /** Ids of the skin regions that swimwear covers. */
  readonly covered: readonly string[]
}

/**
 * The bodies that show the points. Their ids are part of links, stored settings and names of model
 * files. To add one: an entry here, its name in the figure's message catalogues, and `npm run
 * build:models`.
 */
export const BODIES = {
  female: { shape: 'female-young', covered: [...SHORTS, 'chest'] },
  male: { shape: 'male-young', covered: SHORTS },
} satisfies Record<string, Body>

export type BodyId = keyof typeof BODIES

export const BODY_IDS = Object.keys(BODIES) as readonly BodyId[]
export const DEFAULT_BODY: BodyId = 'female'

export const isBodyId = (value: unknown): value is BodyId => Object.hasOwn(BODIES, String(value))

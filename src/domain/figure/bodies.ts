/** A piece of the garment in which the 3D body is shown. */
export type Garment = 'shorts' | 'top'

interface Body {
  /** Name of the MakeHuman targets that shape this body. */
  readonly shape: string
  readonly garment: readonly Garment[]
}

/**
 * The bodies that show the points. Their ids are part of links, stored settings and names of model
 * files. To add one: an entry here, its name in the figure's message catalogues, and `npm run
 * build:models`.
 */
export const BODIES = {
  female: { shape: 'female-young', garment: ['shorts', 'top'] },
  male: { shape: 'male-young', garment: ['shorts'] },
} satisfies Record<string, Body>

export type BodyId = keyof typeof BODIES

export const BODY_IDS = Object.keys(BODIES) as readonly BodyId[]
export const DEFAULT_BODY: BodyId = 'female'

export const isBodyId = (value: unknown): value is BodyId => Object.hasOwn(BODIES, String(value))

/** What swimwear covers on every body. */
const SHORTS = ['groin', 'hip', 'buttock', 'sacrum']

interface Body {
  /** What the targets of the MakeHuman mesh that make it are called, after their origin. */
  readonly shape: string
  /** The skin regions that swimwear covers. */
  readonly covered: readonly string[]
}

/**
 * The bodies that the points are shown on, by the id that stands in addresses, in what is kept on
 * the device and in names of model files. To add one: an entry here, its name in the words of the
 * figure, and `npm run build:models`.
 */
export const BODIES = {
  female: { shape: 'female-young', covered: [...SHORTS, 'chest'] },
  male: { shape: 'male-young', covered: SHORTS },
} satisfies Record<string, Body>

export type BodyId = keyof typeof BODIES

export const BODY_IDS = Object.keys(BODIES) as readonly BodyId[]
export const DEFAULT_BODY: BodyId = 'female'

export const isBodyId = (value: unknown): value is BodyId => Object.hasOwn(BODIES, String(value))

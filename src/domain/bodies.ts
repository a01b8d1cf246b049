/** What swimwear covers on every body. */
const SHORTS = ['groin', 'hip', 'buttock', 'sacrum'] as const

/**
 * The bodies that the points are shown on, the usual one first. To add one: an entry here, its name
 * in the words of the figure, and `npm run build:models`.
 */
export const BODIES = [
  { id: 'female', shape: 'female-young', covered: [...SHORTS, 'chest'] },
  { id: 'male', shape: 'male-young', covered: SHORTS },
] as const satisfies readonly Body[]

interface Body {
  /** In addresses, in what is kept on the device, and in names of model files. */
  readonly id: string
  /** What the targets of the MakeHuman mesh that make it are called, after their origin. */
  readonly shape: string
  /** The skin regions that swimwear covers. */
  readonly covered: readonly string[]
}

export type BodyId = (typeof BODIES)[number]['id']

export const BODY_IDS: readonly BodyId[] = BODIES.map(({ id }) => id)
export const DEFAULT_BODY: BodyId = BODIES[0].id

export const isBodyId = (value: unknown): value is BodyId => BODY_IDS.some((id) => id === value)

export const bodyOf = (wanted: BodyId): Body => BODIES.find(({ id }) => id === wanted) ?? BODIES[0]

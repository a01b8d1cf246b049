/** Why a point could not be placed. Thrown inside the resolver, collected at its edge. */
export class PlacementError extends Error {
  override readonly name = 'PlacementError'
}

/** One line for the person who mends the data. */
export interface Problem {
  readonly file: string
  /** Dotted path or code inside the file. */
  readonly at: string
  readonly reason: string
}

export const formatProblem = ({ file, at, reason }: Problem): string => `${file}: ${at}: ${reason}`

/** Why a point could not be placed. Thrown inside the resolver and collected at its edge. */
export class PlacementError extends Error {
  override readonly name = 'PlacementError'
}

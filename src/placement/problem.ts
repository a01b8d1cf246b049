/** Why a point could not be placed. Thrown inside the resolver, collected at its edge. */
export class PlacementError extends Error {
  override readonly name = 'PlacementError'
}

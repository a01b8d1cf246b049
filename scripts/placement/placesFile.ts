import type { Vector3 as ThreeVector } from 'three'
import type { Vec3 } from '../../src/body/frame'
import { POSITIONS_FORMAT, type PositionsFile } from '../../src/body/positions'
import type { PlacedSpot } from '../../src/placement/resolveAtlas'

/** Decimal digits: a hundredth of a millimetre for positions, more than enough for directions. */
const DIGITS = { position: 5, normal: 3 }

const rounded = ({ x, y, z }: ThreeVector, digits: number): Vec3 => {
  // `+ 0` turns −0 into 0.
  const round = (value: number) => Number(value.toFixed(digits)) + 0
  return [round(x), round(y), round(z)]
}

/** @param regionOf the skin region of a triangle of the refined mesh */
export function buildPlacesFile(
  body: string,
  spots: readonly PlacedSpot[],
  regionOf: (triangle: number) => string,
): PositionsFile {
  return {
    format: POSITIONS_FORMAT,
    version: 1,
    body,
    places: spots.map(({ code, spot, laterality, place }) => ({
      code,
      ...(spot === undefined ? {} : { spot }),
      paired: laterality === 'paired',
      position: rounded(place.position, DIGITS.position),
      normal: rounded(place.normal, DIGITS.normal),
      region: regionOf(place.triangle),
    })),
  }
}

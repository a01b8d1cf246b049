import { Vector3 } from 'three'
import { pointFileOf } from '../../src/domain/checks/checkReferences'
import type { DataProblem, Dataset } from '../../src/domain/dataset'
import type { PlacedSpot } from '../../src/placement/resolveAtlas'
import type { Skin, SkinPoint } from '../../src/placement/skin'

/** Body parts have no sharp borders: a point this close to its part counts as in it, metres. */
const BORDER = 0.03
const DIRECTIONS = 12

/** Checks that every point lies on the body part that its data gives. */
export function checkParts(
  dataset: Dataset,
  spots: readonly PlacedSpot[],
  skin: Skin,
  regionOf: (triangle: number) => string | undefined,
): DataProblem[] {
  const partsOf = new Map(
    dataset.regions.map(({ id, part, alsoParts }) => [id, [part, ...(alsoParts ?? [])]]),
  )
  const points = new Map(dataset.points.map((point) => [point.code, point]))
  return spots.flatMap(({ code, spot, place }) => {
    const wanted = points.get(code)?.part
    const found = new Set(
      [place, ...ringAround(place, skin)].flatMap(
        ({ triangle }) => partsOf.get(regionOf(triangle) ?? '') ?? [],
      ),
    )
    if (wanted === undefined || spot !== undefined || found.has(wanted)) return []
    const reason = `should lie on the ${wanted} but lies on the ${[...found].join(', ')}`
    return [{ file: pointFileOf({ code }), at: `${code}.part`, reason }]
  })
}

function ringAround({ position, normal }: SkinPoint, skin: Skin): SkinPoint[] {
  const across = new Vector3(0, 1, 0).cross(normal)
  if (across.lengthSq() < 1e-6) across.set(1, 0, 0)
  const first = across.setLength(BORDER)
  return Array.from({ length: DIRECTIONS }, (_, k) =>
    skin.closest(
      first
        .clone()
        .applyAxisAngle(normal, (k / DIRECTIONS) * 2 * Math.PI)
        .add(position),
    ),
  )
}

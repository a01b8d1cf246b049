import { Vector3 } from 'three'
import type { DataProblem } from '../domain/dataset'
import { lookup } from '../domain/lookup'
import type { Landmark, Placing } from '../domain/schema/landmark'
import { ladderHeights } from './ladder'
import { PlacementError } from './problem'
import { outFromChord } from './resolvePlacement'
import type { Skin, SkinPoint } from './skin'

export interface PlacedLandmarks {
  readonly places: ReadonlyMap<string, SkinPoint>
  readonly problems: readonly DataProblem[]
}

/**
 * Places every landmark on one body: at its tie or, if one tie does not fit all bodies, by its
 * rule.
 *
 * @param tiePlace the position of a landmark's tie on this body (the left one of a pair)
 */
export function placeLandmarks(
  landmarks: readonly Landmark[],
  skin: Skin,
  tiePlace: (landmark: Landmark) => SkinPoint,
): PlacedLandmarks {
  const landmarkOf = lookup(landmarks, 'id')
  const places = new Map<string, SkinPoint>()
  const underway = new Set<string>()
  let ladder: ReadonlyMap<string, number> | undefined

  function known(id: string): Landmark {
    const landmark = landmarkOf(id)
    if (!landmark) throw new PlacementError(`unknown landmark "${id}"`)
    return landmark
  }

  function placeOf(id: string): SkinPoint {
    const done = places.get(id)
    if (done) return done
    const landmark = known(id)
    if (underway.has(id)) throw new PlacementError(`"${id}" is placed by itself`)
    underway.add(id)
    try {
      const tied = tiePlace(landmark)
      const place = placedBy(landmark, tied)
      places.set(id, place)
      return place
    } finally {
      underway.delete(id)
    }
  }

  const heightOf = (id: string) => placeOf(id).position.y

  function placedBy({ id, placing, laterality }: Landmark, tied: SkinPoint): SkinPoint {
    if (!placing) return tied
    if (placing.rule === 'line')
      return outFromChord(placeOf(placing.from), placeOf(placing.to), placing.share, skin)
    if (placing.rule === 'depth') {
      const [from, to] = placing.between.map((other) => placeOf(other).position.z) as [
        number,
        number,
      ]
      return atDepth(tied, from + (to - from) * placing.share, skin)
    }
    return atHeight(tied, heightBy(placing, id), laterality === 'midline', skin)
  }

  function heightBy(placing: Exclude<Placing, { rule: 'line' | 'depth' }>, id: string): number {
    switch (placing.rule) {
      case 'highest':
        return Math.max(...placing.of.map((other) => tiePlace(known(other)).position.y))
      case 'level':
        return heightOf(placing.with)
      case 'halfway':
        return (heightOf(placing.between[0]) + heightOf(placing.between[1])) / 2
      case 'rung':
        ladder ??= ladderHeights(landmarks, heightOf)
        return ladder.get(id)!
    }
  }

  const problems: DataProblem[] = []
  for (const { id } of landmarks) {
    try {
      placeOf(id)
    } catch (error) {
      if (!(error instanceof PlacementError)) throw error
      problems.push({ file: 'landmarks', at: `${id}.placing`, reason: error.message })
    }
  }
  return { places, problems }
}

/**
 * The point on the skin straight above or below another one. On the front and back it keeps its
 * distance from the midline, on the side its depth.
 */
function atHeight(
  { position, normal }: SkinPoint,
  height: number,
  isMidline: boolean,
  skin: Skin,
): SkinPoint {
  const out =
    Math.abs(normal.z) >= Math.abs(normal.x)
      ? new Vector3(0, 0, Math.sign(normal.z))
      : new Vector3(Math.sign(normal.x), 0, 0)
  const start = new Vector3(isMidline ? 0 : position.x, height, position.z)
  const place = outTo(start, out, skin)
  if (!place) throw new PlacementError('the body has no skin at that height')
  // The hit of the ray can be slightly off the midline.
  return isMidline ? skin.closest(place.position.setX(0)) : place
}

/** The point on the skin of the side straight before or behind another one, at its height. */
function atDepth({ position, normal }: SkinPoint, depth: number, skin: Skin): SkinPoint {
  const out = new Vector3(Math.sign(normal.x), 0, 0)
  const place = outTo(new Vector3(position.x, position.y, depth), out, skin)
  if (!place) throw new PlacementError('the body has no skin at that depth')
  return place
}

/** Where the line through a place meets the skin that faces that way, next to the place. */
const outTo = (start: Vector3, out: Vector3, skin: Skin): SkinPoint | undefined =>
  skin
    .crossings(start, out)
    .filter((place) => place.normal.dot(out) > 0)
    .toSorted((a, b) => a.position.distanceTo(start) - b.position.distanceTo(start))[0]

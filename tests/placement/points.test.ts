import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { loadBody } from '../../scripts/body/loadBody'
import { loadDataset } from '../../scripts/data/loadDataset'
import { checkParts } from '../../scripts/placement/checkParts'
import { placeAtlas } from '../../scripts/placement/placeAtlas'
import { loadRegions } from '../../scripts/regions/loadRegions'
import { regionOfTriangle } from '../../src/body/regionMap'
import { formatDataProblem } from '../../src/domain/dataset'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { measuredLevel, type PlaceRef } from '../../src/domain/schema/placement'

const dataset = loadDataset()
const regions = loadRegions()
const regionOf = (triangle: number) => regionOfTriangle(regions, triangle) ?? 'eye'

describe.each(BODY_IDS)('the points on the %s body', async (bodyId) => {
  const atlas = placeAtlas(dataset, await loadBody(bodyId))
  const spotsOf = (code: string) => atlas.spots.filter((spot) => spot.code === code)
  const positionOf = (ref: PlaceRef): Vector3 => {
    const name = typeof ref === 'string' ? ref : ref.place
    const place = atlas.landmarks.get(name) ?? spotsOf(name)[0]?.place
    if (!place) throw new Error(`No place "${name}"`)
    const { x, y, z } = place.position
    return new Vector3(typeof ref === 'string' ? x : -x, y, z)
  }
  const span = (id: string) => {
    const found = atlas.spans.get(id)
    if (!found) throw new Error(`No span "${id}"`)
    return found
  }

  test('can all be placed, on the body part that the data gives', () => {
    const misplaced = checkParts(dataset, atlas.spots, atlas.skin, regionOf)
    expect([...atlas.problems, ...misplaced].map(formatDataProblem)).toEqual([])
    expect(new Set(atlas.spots.map(({ code }) => code)).size).toBe(dataset.points.length)
  })

  test('have coordinates that give the cun of the data', () => {
    let measured = 0
    for (const { code, placement, place } of atlas.spots) {
      if (placement.nudge || placement.moves) continue
      const at = place.position
      if (placement.kind === 'along') {
        const { unit, measured: how } = span(placement.span)
        if (how === 'skin') continue
        const from = positionOf(placement.from)
        const run = positionOf(placement.to).sub(from)
        const share = at.clone().sub(from).dot(run) / run.lengthSq()
        const length = how === 'height' ? Math.abs(run.y) : run.length()
        expect((share * length) / unit, code).toBeCloseTo(placement.cun, 2)
      } else if (placement.kind === 'level') {
        if (measuredLevel(placement.level)) continue
        const level = positionOf(placement.level as PlaceRef)
        if (placement.aspect === 'superior') expect(at.z, code).toBeCloseTo(level.z, 4)
        else expect(at.y, code).toBeCloseTo(level.y, 4)
        if ('of' in placement.lateral)
          expect(Math.abs(at.x), code).toBeCloseTo(Math.abs(positionOf(placement.lateral.of).x), 4)
        else
          expect(Math.abs(at.x) / span(placement.lateral.span).unit, code).toBeCloseTo(
            placement.lateral.cun,
            2,
          )
      } else if (placement.kind === 'between') {
        const from = positionOf(placement.from)
        const run = positionOf(placement.to).sub(from)
        expect(at.clone().sub(from).dot(run) / run.lengthSq(), code).toBeCloseTo(
          placement.fraction,
          2,
        )
      } else continue
      measured++
    }
    expect(measured).toBeGreaterThan(80)
  })

  test('lie on the drawn skin, with right ones that mirror the left ones', () => {
    for (const { code, place } of atlas.spots) {
      const { x, y, z } = place.position
      const here = atlas.skin.closest(place.position).position
      expect(here.distanceTo(place.position), code).toBeLessThan(0.0005)
      const mirrored = new Vector3(-x, y, z)
      expect(atlas.skin.closest(mirrored).position.distanceTo(mirrored), code).toBeLessThan(0.001)
    }
  })
})

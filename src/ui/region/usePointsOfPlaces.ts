import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas'
import {
  codesOfRegions,
  guidesOfRegion,
  inTurn,
  strongestFirst,
} from '../../domain/points/litPoints'
import { splitByNearness } from '../../domain/points/nearness'
import type { Route } from '../../domain/route/link'
import type { Place } from '../../domain/route/place'
import type { TextLookup } from '../../domain/textLookup'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useSettings } from '../../state/settings'
import { type AppState, useViewStore } from '../../state/view'
import { useAtlas, useTexts } from '../atlasContext'
import { type PointsByPlace, splitByReach } from '../guide/splitByReach'

type Spots = Parameters<typeof splitByNearness>[2]

interface PointsOfPlaces extends PointsByPlace {
  /** All of them. */
  readonly codes: readonly string[]
}

/**
 * The points of one or more sore places, each once, by their distance from the nearest place and
 * from where it was touched, in turn, what hurts more first. What lies in one place is here, even if it is
 * far from another.
 */
export function usePointsOfPlaces(route: Route & { kind: 'region' }): PointsOfPlaces {
  const atlas = useAtlas()
  const texts = useTexts()
  const body = useSettings((state) => state.body)
  const { value: spots } = useModel(models.places(body))
  const touched = useViewStore((state) => state.touched)
  return useMemo(() => {
    const places = strongestFirst(route)
    const codes = codesOfRegions(
      atlas,
      places.map(({ region }) => region),
    )
    const splits = places.map((place) => split(atlas, texts, codes, place, spots, touched))
    const here = inTurn(splits.map((each) => each.here))
    const near = inTurn(splits.map((each) => each.nearby))
    const nearby = near.filter((code) => !here.includes(code))
    const elsewhere = codes.filter((code) => !here.includes(code) && !nearby.includes(code))
    return { codes, here, nearby, elsewhere }
  }, [atlas, texts, route, spots, touched])
}

/** Splits those of the codes that belong to one place. */
function split(
  atlas: Atlas,
  texts: TextLookup,
  codes: readonly string[],
  { region, side }: Place,
  spots: Spots | undefined,
  touched: AppState['touched'],
): PointsByPlace {
  const [summary] = guidesOfRegion(atlas, region)
  const guide = summary && texts.guide(summary.id)
  const ofPlace = new Set(codesOfRegions(atlas, [region]))
  const own = codes.filter((code) => ofPlace.has(code))
  // Without a guide all of them are in the region, even if it is large.
  if (!guide) return { here: own, nearby: [], elsewhere: [] }
  if (!spots) return splitByReach(guide, own)
  const touch = touched.find((each) => each.region === region && each.side === side)
  const { here } = splitByNearness(own, { region, side, touched: touch?.position }, spots)
  return splitByReach(guide, own, here)
}

import type { RulersFile } from '../../src/body/rulers'
import type { Dataset } from '../../src/domain/dataset'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import { lookup } from '../../src/domain/lookup'
import { type Hand, handGives } from '../../src/domain/ruler/handMeasure'
import { mayBeSearched } from '../../src/domain/technique/doseRules'
import { buildRulers } from '../../src/placement/ruler/buildRulers'
import { loadBody } from '../body/loadBody'
import { placeAtlas } from '../placement/placeAtlas'
import type { Files } from '../shared/files'
import { buildRulersFile } from './rulersFile'

type Atlas = ReturnType<typeof placeAtlas>
export type Atlases = Readonly<Record<BodyId, Atlas>>

const FINGERS = ['index', 'middle', 'ring', 'little']

/** Places all points on every body. */
export async function placeBodies(dataset: Dataset, files?: Files): Promise<Atlases> {
  const placed = BODY_IDS.map(async (bodyId) => [
    bodyId,
    placeAtlas(dataset, await loadBody(bodyId, files)),
  ])
  return Object.fromEntries(await Promise.all(placed)) as Record<BodyId, Atlas>
}

/** Measures the hand of a body. */
export function handOf({ landmarks }: Pick<Atlas, 'landmarks'>): Hand {
  const place = (id: string) => {
    const found = landmarks.get(id)
    if (!found) throw new Error(`There is no landmark "${id}" to measure the hand by.`)
    return found.position
  }
  const width = (from: string, to: string) => place(from).distanceTo(place(to))
  return {
    thumb: width('thumb-ip-radial', 'thumb-ip-ulnar'),
    // Measure each finger separately: the fingers of the figure are spread, but people measure with
    // closed fingers.
    fingers: FINGERS.map((finger) => width(`${finger}-pip-radial`, `${finger}-pip-ulnar`)),
  }
}

/**
 * Builds the rulers of one body. Hand measures are offered only if they are right on all bodies.
 */
export function rulersOf(dataset: Dataset, bodyId: BodyId, atlases: Atlases): RulersFile {
  const pointOf = lookup(dataset.points, 'code')
  const facts = {
    ...dataset,
    siteOf: lookup(dataset.techniques, 'id'),
    structureOf: lookup(dataset.structures, 'id'),
    cautionOf: lookup(dataset.cautions, 'id'),
  }
  const rulers = buildRulers({
    ...dataset,
    atlas: atlases[bodyId],
    mayBeSearched: (code) => {
      const point = pointOf(code)
      return point !== undefined && mayBeSearched(point, facts)
    },
    handGives: (cun, span) =>
      BODY_IDS.every((id) => {
        const unit = atlases[id].spans.get(span)?.unit
        return unit !== undefined && handGives(cun, unit, handOf(atlases[id]))
      }),
  })
  return buildRulersFile(bodyId, rulers, handOf(atlases[bodyId]))
}

import type { Dataset } from '../../src/atlas/dataset'
import type { BodySex } from '../../src/body/manifest'
import type { RulersFile } from '../../src/body/rulers'
import { buildRulers } from '../../src/placement/ruler'
import type { placeAtlas } from '../placement/placeAtlas'
import { buildRulersFile } from './rulersFile'

const FINGERS = ['index', 'middle', 'ring', 'little']

/** The rulers of one body whose points are placed. */
export function rulersOf(
  dataset: Dataset,
  sex: BodySex,
  atlas: ReturnType<typeof placeAtlas>,
): RulersFile {
  const place = (id: string) => {
    const found = atlas.landmarks.get(id)
    if (!found) throw new Error(`There is no landmark "${id}" to measure the hand by.`)
    return found.position
  }
  const width = (from: string, to: string) => place(from).distanceTo(place(to))
  const hand = {
    thumb: width('thumb-ip-radial', 'thumb-ip-ulnar'),
    // Each for itself: the hand of the figure is spread, but one measures with closed fingers.
    fingers: FINGERS.map((finger) => width(`${finger}-pip-radial`, `${finger}-pip-ulnar`)),
  }
  return buildRulersFile(sex, buildRulers({ ...dataset, atlas }), hand)
}

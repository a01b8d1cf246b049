import { Vector3 } from 'three'
import { LINES_FORMAT, type LinesFile, packPoints } from '../../src/body/lines'
import { parsePositions } from '../../src/body/positions'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { meridianFile } from '../../src/domain/schema/meridian'
import { type ChannelPath, channelPaths } from '../../src/placement/lines/meridianPathChannels'
import { loadBody } from '../body/loadBody'
import type { Built } from '../pipeline/step'
import { skinOf } from '../placement/placeAtlas'
import { type Files, readJson } from '../shared/files'
import { jsonByRows } from '../shared/jsonByRows'

/** Builds the channel lines on the skin, through the shipped positions of the points. */
export async function buildLines(files: Files): Promise<Built> {
  const meridians = meridianFile.parse(readJson(files, 'data/meridians.json'))
  const built: Record<string, string> = {}
  for (const bodyId of BODY_IDS) {
    const skin = skinOf(await loadBody(bodyId, files))
    const places = new Map(
      parsePositions(readJson(files, `public/models/places-${bodyId}.json`))
        .filter(({ side }) => side !== 'right')
        .map(({ code, position }) => [code, skin.closest(new Vector3(...position))]),
    )
    const file = linesFile(bodyId, channelPaths(skin, meridians, places))
    built[`public/models/lines-${bodyId}.json`] = jsonByRows(file, ['lines'])
  }
  return built
}

const linesFile = (body: string, paths: readonly ChannelPath[]): LinesFile => ({
  format: LINES_FORMAT,
  version: 1,
  body,
  lines: paths.map(({ points, ...path }) => ({
    ...path,
    points: packPoints(points.map(({ x, y, z }) => [x, y, z])),
  })),
})

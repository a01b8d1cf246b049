import { readFileSync, writeFileSync } from 'node:fs'
import { Vector3 } from 'three'
import { bodySexes } from '../src/body/manifest'
import { parsePositions } from '../src/body/positions'
import { channelPaths } from '../src/placement/lines/meridianPathChannels'
import { loadDataset } from './data/loadDataset'
import { buildLinesFile, formatLinesFile } from './lines/linesFile'
import { loadSkin } from './lines/loadSkin'

/** Draws the channels through the places as shipped, so run it after `build-placement.ts`. */
const MODELS = 'public/models'

const { meridians } = loadDataset()
for (const sex of bodySexes) {
  const skin = await loadSkin(sex)
  const shipped = parsePositions(JSON.parse(readFileSync(`${MODELS}/places-${sex}.json`, 'utf8')))
  const places = new Map(
    shipped
      .filter(({ side }) => side !== 'right')
      .map(({ code, position }) => [code, skin.closest(new Vector3(...position))]),
  )
  const file = buildLinesFile(sex, channelPaths(skin, meridians, places))
  writeFileSync(`${MODELS}/lines-${sex}.json`, formatLinesFile(file))
}

/**
 * Finds which skin regions border which, for walking among them with arrow keys, and writes
 * `public/models/neighbours.json`; one file serves both bodies. Run: npx tsx scripts/build-neighbours.ts
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeRegions, parseRegionsHeader } from '../src/body/regionMap'
import { NEIGHBOURS_FORMAT } from '../src/body/regionNeighbours'
import { loadBody } from './body/loadBody'
import { findNodes } from './chart/findNodes'
import { spotsOfTriangles } from './chart/skinSpots'

const models = fileURLToPath(new URL('../public/models/', import.meta.url))
const header = parseRegionsHeader(JSON.parse(readFileSync(`${models}regions.json`, 'utf8')))
const regions = decodeRegions(header, readFileSync(models + header.file))
const { refined } = await loadBody('female')
const nodes = findNodes(refined, spotsOfTriangles(refined, regions, 2))
const rows = nodes.map((node) => JSON.stringify(node)).join(',\n')
const head = `"format":"${NEIGHBOURS_FORMAT}","version":1`
writeFileSync(`${models}neighbours.json`, `{${head},"nodes":[\n${rows}\n]}\n`)

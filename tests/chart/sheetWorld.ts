import { readFileSync } from 'node:fs'
import { loadDataset } from '../../scripts/data/loadDataset'
import { parseFigure } from '../../src/body/figureFile'
import { parsePositions } from '../../src/body/positions'
import { parseRulers } from '../../src/body/rulers'
import { buildIndex } from '../../src/domain/buildAtlas'
import type { BodyId } from '../../src/domain/figure/bodies'

const model = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../public/models/${name}.json`, import.meta.url), 'utf8'),
  ) as unknown

const dataset = loadDataset()
const parts = new Map(dataset.points.map(({ code, part }) => [code, part]))

/** Every code that may be on a sheet. */
export const pressable = buildIndex(dataset, new Map())
  .points.filter(({ selfPress }) => selfPress !== 'never')
  .map(({ code }) => code)

export const presets = dataset.guides.map(({ id, corePoints, furtherPoints }) => ({
  id,
  codes: [...corePoints, ...furtherPoints]
    .map(({ code }) => code)
    .filter((code) => pressable.includes(code)),
}))

export const landmarkIds: readonly string[] = dataset.landmarks.map(({ id }) => id)

export const partOf = (code: string) => parts.get(code)

export const bodyOf = (bodyId: BodyId) => ({
  places: parsePositions(model(`places-${bodyId}`)),
  views: parseFigure(model(`figure-${bodyId}`)).views,
  rulers: parseRulers(model(`rulers-${bodyId}`)).rulers,
})

/** The skin regions on the drawings, as the file has them. */
export const chartOf = (bodyId: BodyId) => model(`chart-${bodyId}`)

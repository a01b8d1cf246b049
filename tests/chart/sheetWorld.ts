import { readFileSync } from 'node:fs'
import { loadDataset } from '../../scripts/data/loadDataset'
import type { BodySex } from '../../src/body/manifest'
import { parsePositions } from '../../src/body/positions'
import { parseFigure } from '../../src/chart/figureFile'
import { buildIndex } from '../../src/domain/buildAtlas'

const model = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../public/models/${name}.json`, import.meta.url), 'utf8'),
  ) as unknown

const dataset = loadDataset()
const parts = new Map(dataset.points.map(({ code, part }) => [code, part]))

/** Every code that a sheet may have. */
export const pressable = buildIndex(dataset, new Map())
  .points.filter(({ selfPress }) => selfPress !== 'never')
  .map(({ code }) => code)

export const presets = dataset.guides.map(({ id, corePoints, furtherPoints }) => ({
  id,
  codes: [...corePoints, ...furtherPoints]
    .map(({ code }) => code)
    .filter((code) => pressable.includes(code)),
}))

export const partOf = (code: string) => parts.get(code)

export const bodyOf = (sex: BodySex) => ({
  places: parsePositions(model(`places-${sex}`)),
  views: parseFigure(model(`figure-${sex}`)).views,
})

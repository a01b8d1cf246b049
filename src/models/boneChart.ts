import { parseBoneChart, parseBoneNames } from '../body/boneChart'
import type { BodyId } from '../domain/figure/bodies'
import { jsonFile } from './jsonFile'
import { resourceOfEach } from './resource'

/** The bones on the line drawings. Apart from the models of the first view, which need none. */
export const boneChart = resourceOfEach((id: BodyId) =>
  jsonFile(`bone-chart-${id}.json`, parseBoneChart),
)

export const boneNames = jsonFile('bones.json', parseBoneNames)

import { parseMuscleChart } from '../body/muscleChart'
import { decodeMuscles, type MuscleMap, parseMusclesHeader } from '../body/muscleMap'
import type { BodyId } from '../domain/figure/bodies'
import { fetchBytes, fetchJson } from './fetchFile'
import { jsonFile } from './jsonFile'
import { createResource, resourceOfEach } from './resource'

async function loadMuscleMap(): Promise<MuscleMap> {
  const [header, labels] = await Promise.all([fetchJson('muscles.json'), fetchBytes('muscles.bin')])
  return decodeMuscles(parseMusclesHeader(header), labels)
}

/** Which muscles lie beneath the skin, on any body. Apart from the models of the first view. */
export const muscleMap = createResource('map of the muscles', loadMuscleMap)

/** The muscles on the line drawings. */
export const muscleChart = resourceOfEach((id: BodyId) =>
  jsonFile(`muscle-chart-${id}.json`, parseMuscleChart),
)

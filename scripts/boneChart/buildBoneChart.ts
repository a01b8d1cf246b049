import { BONE_CHART_FORMAT, type BoneChart, type StoredView } from '../../src/body/boneChart'
import { decodeBones, parseBonesHeader } from '../../src/body/bones'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import { refineTwice } from '../figure/refineTwice'
import type { Built } from '../pipeline/step'
import { type Files, readJson } from '../shared/files'
import { drawBones } from './drawBones'

const MODELS = 'public/models'

/** Draws the bones from the front, the back and the left, for the flat view and the sheet. */
export async function buildBoneChart(files: Files): Promise<Built> {
  const header = parseBonesHeader(readJson(files, `${MODELS}/bones.json`))
  const felt = new Set(Object.values(header.feltAt).flatMap((ids) => ids.split(' ')))
  const built: Record<string, string> = {}
  for (const bodyId of BODY_IDS) {
    const bytes = files.read(`${MODELS}/${header.bodies[bodyId].file}`)
    const skeleton = await decodeBones(header, bodyId, bytes)
    const { subdivision, refined } = await loadBody(bodyId, files)
    const skin = refineTwice(subdivision, refined.positions)
    const view = (from: StoredView) => drawBones(skeleton, skin, from, (bone) => felt.has(bone))
    const chart: BoneChart = {
      format: BONE_CHART_FORMAT,
      version: 1,
      feltAt: header.feltAt,
      views: {
        front: view('front'),
        back: view('back'),
        left: view('left'),
        inner: view('inner'),
      },
    }
    built[`${MODELS}/bone-chart-${bodyId}.json`] = `${JSON.stringify(chart, null, 1)}\n`
  }
  return built
}

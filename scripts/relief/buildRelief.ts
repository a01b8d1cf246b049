import { decodeBones, parseBonesHeader } from '../../src/body/bones'
import { decodeMuscles, parseMusclesHeader } from '../../src/body/muscleMap'
import { encodeRelief } from '../../src/body/relief'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import type { Built } from '../pipeline/step'
import { type Files, readJson } from '../shared/files'
import { measureRelief } from './measureRelief'

const MODELS = 'public/models'

/** How the skin of each body lies over its bones and between its muscles. */
export async function buildRelief(files: Files): Promise<Built> {
  const header = parseBonesHeader(readJson(files, `${MODELS}/bones.json`))
  const muscles = decodeMuscles(
    parseMusclesHeader(readJson(files, `${MODELS}/muscles.json`)),
    files.read(`${MODELS}/muscles.bin`),
  )
  const built: Record<string, Uint8Array> = {}
  for (const bodyId of BODY_IDS) {
    const body = await loadBody(bodyId, files)
    const bytes = files.read(`${MODELS}/bones-${bodyId}.bin`)
    const skeleton = await decodeBones(header, bodyId, bytes)
    built[`${MODELS}/relief-${bodyId}.bin`] = encodeRelief(
      measureRelief(body, skeleton, muscles),
      body.refined.triangles,
    )
  }
  return built
}

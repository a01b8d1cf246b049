import { BELLIES_FORMAT, type BelliesFile, type BelliesHeader } from '../../src/body/bellies'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { jsonByRows } from '../shared/jsonByRows'
import { type BuiltPart, buildMuscles } from './buildMuscles'
import { encodeBellies } from './encodeBellies'
import { FAMILIES } from './families'
import { loadMuscleSite } from './muscleSite'

/** Models the muscles of every body. */
export async function buildBellies(files: Files): Promise<Built> {
  const built: Record<string, string | Uint8Array> = {}
  const bodies = {} as Record<BodyId, BelliesFile>
  let parts: BuiltPart[] = []
  for (const bodyId of BODY_IDS) {
    parts = buildMuscles(await loadMuscleSite(bodyId, files), FAMILIES)
    const { bytes, ...header } = await encodeBellies(parts)
    const file = `bellies-${bodyId}.bin`
    built[`public/models/${file}`] = bytes
    bodies[bodyId] = { file, ...header }
  }
  const header: BelliesHeader = {
    format: BELLIES_FORMAT,
    version: 1,
    parts: parts.map(({ muscle, part, tendon, layer }) => ({
      muscle,
      part,
      ...(tendon && { tendon }),
      layer,
    })),
    bodies,
  }
  built['public/models/bellies.json'] = jsonByRows(header, ['parts'])
  return built
}

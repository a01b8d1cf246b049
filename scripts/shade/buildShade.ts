import { BODY_IDS } from '../../src/domain/figure/bodies'
import { loadBody } from '../body/loadBody'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { measureOpenness } from './openness'

/**
 * Ambient occlusion, baked once for the topology that the bodies share: the mean of the bodies,
 * made symmetric. One byte per cage vertex.
 */
export async function buildShade(files: Files): Promise<Built> {
  const bodies = await Promise.all(BODY_IDS.map((bodyId) => loadBody(bodyId, files)))
  const { vertexCount, mirror } = bodies[0]!.topology
  const open = bodies.map(({ refined }) => measureOpenness(refined, vertexCount))
  const shade = Uint8Array.from({ length: vertexCount }, (_, vertex) => {
    const both = [vertex, mirror.vertices[vertex]!]
    const sum = open.flatMap((values) => both.map((v) => values[v]!)).reduce((a, b) => a + b)
    // 32 levels are enough for such smooth shading, and they compress well.
    return Math.round(Math.round((sum / (2 * open.length)) * 31) * (255 / 31))
  })
  return { 'public/models/shade.bin': shade }
}

import type { BodySex } from '../../src/body/manifest'
import { buildSkin, type Skin } from '../../src/placement/skin'
import { loadBody } from '../body/loadBody'

/** The skin of a shipped body, without the eyeballs. */
export async function loadSkin(sex: BodySex): Promise<Skin> {
  const { refined, topology } = await loadBody(sex)
  // Eight triangles per cage quad; the eyeballs come last.
  const triangles = refined.triangles.slice(0, topology.skinQuadCount * 8 * 3)
  return buildSkin(refined.positions, refined.normals, triangles)
}

import { assembleBody, type BareBody } from '../body/assembleBody'
import type { BodyId } from '../domain/figure/bodies'
import { bodyFiles } from './bodyFiles'
import { type Asked, fetchBytes, fetchJson } from './fetchFile'

export { dressBody } from '../body/assembleBody'

/**
 * Fetches the files of a body, all at once, and decodes and refines it.
 *
 * @param asked what `fetchFile` needs in a worker
 * @throws naming the file that is missing or invalid
 */
export async function readBody(id: BodyId, asked: Asked = {}): Promise<BareBody> {
  const files = bodyFiles(id)
  const [manifest, regionsHeader, topology, positions, regions, shade] = await Promise.all([
    fetchJson(files.manifest, asked),
    fetchJson(files.regionsHeader, asked),
    fetchBytes(files.topology, asked),
    fetchBytes(files.positions, asked),
    fetchBytes(files.regions, asked),
    fetchBytes(files.shade, asked),
  ])
  return assembleBody(id, { manifest, regionsHeader, topology, positions, regions, shade })
}

import type { BodyFiles } from '../body/assembleBody'
import type { BodyId } from '../domain/figure/bodies'
import { bodyFiles } from './bodyFiles'
import { type Asked, fetchBytes, fetchJson } from './fetchFile'

/** All that makes a body, for the worker, and for the page if there is none. */
export { assembleBody, dressBody } from '../body/assembleBody'

/**
 * Fetches the files of a body, all at once.
 *
 * @throws naming the file that is missing
 */
export async function fetchBody(id: BodyId, asked: Asked = {}): Promise<BodyFiles> {
  const files = bodyFiles(id)
  const [manifest, regionsHeader, topology, positions, regions, shade] = await Promise.all([
    fetchJson(files.manifest, asked),
    fetchJson(files.regionsHeader, asked),
    fetchBytes(files.topology, asked),
    fetchBytes(files.positions, asked),
    fetchBytes(files.regions, asked),
    fetchBytes(files.shade, asked),
  ])
  return { manifest, regionsHeader, topology, positions, regions, shade }
}

import type { Bellies } from '../body/bellies'
import type { BodyId } from '../domain/figure/bodies'
import { fetchBytes, fetchJson } from './fetchFile'
import { createResource, resourceOfEach } from './resource'

async function loadBellies(id: BodyId): Promise<Bellies> {
  const [{ decodeBellies, parseBelliesHeader }, header, bytes] = await Promise.all([
    import('../body/bellies'),
    fetchJson('bellies.json'),
    fetchBytes(`bellies-${id}.bin`),
  ])
  return decodeBellies(parseBelliesHeader(header), id, bytes)
}

/** The muscles of a body as volumes. Apart from the models of the first view, which need none. */
export const bellies = resourceOfEach((id: BodyId) =>
  createResource(`muscles of the ${id} body`, () => loadBellies(id)),
)

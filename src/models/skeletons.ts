import type { Skeleton } from '../body/bones'
import type { BodyId } from '../domain/figure/bodies'
import { fetchBytes, fetchJson } from './fetchFile'
import { createResource, resourceOfEach } from './resource'

async function loadSkeleton(id: BodyId): Promise<Skeleton> {
  const [{ decodeBones, parseBonesHeader }, header, bytes] = await Promise.all([
    import('../body/bones'),
    fetchJson('bones.json'),
    fetchBytes(`bones-${id}.bin`),
  ])
  return decodeBones(parseBonesHeader(header), id, bytes)
}

/** The bones of a body. Apart from the models of the first view, which need none. */
export const skeletons = resourceOfEach((id: BodyId) =>
  createResource(`${id} skeleton`, () => loadSkeleton(id)),
)

import { bendNormals, decodeRelief, shadeFurrows } from '../body/relief'
import type { BodyId } from '../domain/figure/bodies'
import { fetchBytes } from './fetchFile'
import { models } from './models'
import { createResource, resourceOfEach } from './resource'

async function loadRelief(id: BodyId) {
  const [body, bytes] = await Promise.all([models.body(id).load(), fetchBytes(`relief-${id}.bin`)])
  const heights = decodeRelief(bytes, body)
  return { normals: bendNormals(body, heights), shade: shadeFurrows(body.shade, heights) }
}

/** Normals and shade of a body's skin that show what lies beneath it; in the order of its vertices. */
export const reliefs = resourceOfEach((id: BodyId) =>
  createResource(`relief of the ${id} body`, () => loadRelief(id)),
)

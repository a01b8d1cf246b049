import { useEffect, useState } from 'react'
import type { MeshBVH } from 'three-mesh-bvh'
import { parseLines } from '../../body/lines'
import type { BodyId } from '../../domain/figure/bodies'
import { type DrawnLine, liftLines } from './lineGeometry'

const known = new Map<BodyId, readonly DrawnLine[]>()

/**
 * The lines of a body's channels, fetched when first wanted. Without the file the points alone show
 * the channels, so a failure is not reported; the next wish tries again.
 */
export function useMeridianLines(
  body: BodyId,
  wanted: boolean,
  bvh: () => MeshBVH,
): readonly DrawnLine[] | undefined {
  const [lines, setLines] = useState(() => known.get(body))
  useEffect(() => {
    if (!wanted || lines) return
    let open = true
    fetch(`${import.meta.env.BASE_URL}models/lines-${body}.json`)
      .then((response) => response.json())
      .then((json) => {
        const drawn = known.get(body) ?? liftLines(parseLines(json), bvh())
        known.set(body, drawn)
        if (open) setLines(drawn)
      })
      .catch(() => {})
    return () => {
      open = false
    }
  }, [body, wanted, lines, bvh])
  return lines
}

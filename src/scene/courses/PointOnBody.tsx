import type { RefObject } from 'react'
import type { MeshBVH } from 'three-mesh-bvh'
import type { LoadedBody } from '../../models/models'
import { useTechniquePlayer } from '../../state/techniquePlayer'
import { RulerOnBody } from '../ruler/RulerOnBody'
import { CoursesOnBody } from './CoursesOnBody'

interface Props {
  readonly body: LoadedBody
  readonly bvh: () => MeshBVH
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Draws what belongs to the point that is open or located: what to beware of, and the way to it. */
export default function PointOnBody(props: Props) {
  // Lines would float over the dent of a press.
  const pressed = useTechniquePlayer((state) => state.demonstration !== undefined)
  return pressed ? null : (
    <>
      <CoursesOnBody {...props} />
      <RulerOnBody {...props} />
    </>
  )
}

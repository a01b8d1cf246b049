import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type Mesh, MeshStandardMaterial } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import { momentAt } from '../../domain/technique/demonstration'
import type { LoadedBody } from '../../models/models'
import {
  type Demonstration,
  playerTime,
  stepAt,
  useTechniquePlayer,
} from '../../state/techniquePlayer'
import { leaveSkin, poseAt } from './pose'
import { takeStance } from './stance'
import { TOOL_KINDS } from './toolKinds'
import { useTechniqueCamera } from './useTechniqueCamera'

interface Props {
  readonly body: LoadedBody
  readonly bvh: () => MeshBVH
}

/** Draws the tool and its dent while a technique is demonstrated. */
export default function TechniqueOnBody(props: Props) {
  const show = useTechniquePlayer((state) => state.demonstration)
  return show ? <Pressing {...props} show={show} /> : null
}

/** Factor by which the tool fades in faster than it moves: it is solid well before it touches. */
const FADE = 2.5

function Pressing({ body, bvh, show }: Props & { readonly show: Demonstration }) {
  const invalidate = useThree((state) => state.invalidate)
  const kind = TOOL_KINDS[show.tool]
  const material = useMemo(
    () => new MeshStandardMaterial({ vertexColors: true, transparent: true, roughness: 0.62 }),
    [],
  )
  useEffect(() => () => material.dispose(), [material])
  const mesh = useRef<Mesh>(null)

  const stances = useMemo(() => {
    const sides = [...new Set(show.steps.map(({ side }) => side))]
    return new Map(
      sides.flatMap((side) => {
        const place = body.points.find((each) => each.code === show.code && each.side === side)
        return place ? [[side, takeStance(place, bvh(), kind)] as const] : []
      }),
    )
  }, [body, bvh, kind, show])

  // Bodies are alike on both sides, and so is the fold that a hand pinches.
  const [first] = stances.values()
  const fold = kind.pinches && first?.opposite ? first.thickness : undefined
  const { geometry, open } = useMemo(() => kind.build(fold), [kind, fold])
  useEffect(() => () => geometry.dispose(), [geometry])

  const faceSide = useTechniqueCamera(kind, show.still)

  useFrame(() => {
    const state = useTechniquePlayer.getState()
    const time = playerTime(state, now())
    const step = show.steps[stepAt(show, time)]
    const stance = step && stances.get(step.side)
    if (!mesh.current || !step || !stance) return
    faceSide(step.side, stance)
    const sides = [...stances.keys()]
    const moment = momentAt(show.press, time - sides.indexOf(step.side) * show.press.seconds)
    poseAt(mesh.current, kind, stance, show.strength, moment, open)
    material.opacity = Math.min(1, (1 - moment.lift) * FADE)
    if (state.since !== undefined) invalidate()
  })

  // While paused or still, each change draws a frame; while running, each frame requests the next.
  useEffect(() => {
    invalidate()
    return useTechniquePlayer.subscribe(() => invalidate())
  }, [invalidate])

  useEffect(
    () => () => {
      leaveSkin()
      invalidate()
    },
    [invalidate],
  )

  return (
    <mesh
      key={show.tool}
      ref={mesh}
      args={[geometry, material]}
      matrixAutoUpdate={false}
      frustumCulled={false}
      // Drawn after everything on the skin, because its base is translucent.
      renderOrder={3}
      raycast={() => null}
      dispose={null}
    />
  )
}

const now = () => performance.now()

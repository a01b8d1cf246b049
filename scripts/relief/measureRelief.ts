import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Skeleton } from '../../src/body/bones'
import type { MuscleMap } from '../../src/body/muscleMap'
import type { LoadedBody } from '../body/loadBody'
import { buildVertexGraph, type VertexGraph } from './vertexGraph'

/** Metres. A bone shows most where it is `SHALLOW` below the skin, and hardly at twice `FADES` more. */
const SHALLOW = 0.002
const FADES = 0.0075
/** How much higher the skin is over a bone just below it, metres: exaggerated, as light rakes. */
const BONE_HEIGHT = 0.0065
/** How deep the furrow between muscles is, metres, and half how wide, in edges of the mesh. */
const FURROW_DEPTH = 0.0042
const FURROW_WIDTH = 1.7
/** How far a muscle's border can be smoothed out, metres. */
const REACH = 0.04
/** The mesh cannot show the sharp edges of bones: smoothed over so many of its own. */
const SMOOTH_BONES = 0.9

/**
 * How high the skin lies over bones and the bellies of muscles, one number per refined vertex,
 * metres; symmetric. Nothing moves by it: it only bends the light.
 */
export function measureRelief(
  { refined, topology, subdivision }: LoadedBody,
  skeleton: Skeleton,
  muscles: MuscleMap,
): Float64Array {
  const graph = buildVertexGraph(refined, topology, subdivision)
  const bones = overBones(refined, skeleton)
  graph.smooth(bones, SMOOTH_BONES)
  const furrows = besideMuscles(refined, muscles, graph)
  return graph.symmetric(
    // A furrow ends where bone lies below it.
    bones.map((bone, vertex) => BONE_HEIGHT * bone - FURROW_DEPTH * (1 - bone) * furrows[vertex]!),
  )
}

/** How much of a bone shows; the others do wholly. The head's skin and that of fingers are modelled closely. */
const BONE_SHARE: Readonly<Record<string, number>> = { cranium: 0.3, mandible: 0.4 }

/** 1 where a bone lies just below the skin, 0 where none is near. */
function overBones({ positions }: LoadedBody['refined'], skeleton: Skeleton) {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(skeleton.positions, 3))
  geometry.setIndex(new BufferAttribute(skeleton.triangles, 1))
  const bvh = new MeshBVH(geometry, { indirect: true })
  const share = new Float64Array(skeleton.triangles.length / 3).fill(1)
  for (const { id, firstTriangle, triangleCount } of skeleton.ranges)
    share.fill(BONE_SHARE[id] ?? 1, firstTriangle, firstTriangle + triangleCount)
  const place = new Vector3()
  return Float64Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const hit = bvh.closestPointToPoint(place.fromArray(positions, vertex * 3), undefined, 0, 0.04)
    if (!hit) return 0
    const near = Math.exp(-((Math.max(hit.distance - SHALLOW, 0) / FADES) ** 2))
    return near * share[hit.faceIndex]!
  })
}

/** Parts of one muscle, between which there is no furrow. */
const SAME: Readonly<Record<string, string>> = {
  'upper-trapezius': 'trapezius',
  'middle-trapezius': 'trapezius',
  'lower-trapezius': 'trapezius',
}
/** Thin sheets, which make no furrow. */
const FLAT = new Set([
  'occipitofrontalis',
  'orbicularis-oculi',
  'temporalis',
  'masseter',
  'digastric',
  'pterygoids',
])
/** They swell beneath others, which are thin. */
const SHINE_THROUGH = ['erector-spinae-lumbar', 'erector-spinae-thoracic']

/** How much a muscle shows that lies beneath others. */
const BENEATH = 0.5

/** 1 on the border between muscles, 0 on their bellies. */
function besideMuscles(
  { triangles, positions }: LoadedBody['refined'],
  { ids, stacks, labels }: MuscleMap,
  graph: VertexGraph,
): Float64Array {
  const nameOf = (index: number | undefined) => {
    const id = index === undefined ? '' : ids[index]!
    return FLAT.has(id) ? '' : (SAME[id] ?? id)
  }
  const outermost = stacks.map(([first]) => nameOf(first))
  const beneath = stacks.map((stack) =>
    stack.some((index) => SHINE_THROUGH.includes(ids[index]!)) ? 'spine' : '',
  )
  const [above, below] = [outermost, beneath].map((names) => {
    const members = new Map<string, Set<number>>()
    for (let triangle = 0; triangle < labels.length * 2; triangle++) {
      const corners = [0, 1, 2].map((corner) => triangles[triangle * 3 + corner]!)
      const left = corners.reduce((sum, vertex) => sum + positions[vertex * 3]!, 0) > 0
      const name = names[labels[triangle >> 1]!]!
      const muscle = name && `${left ? 'left' : 'right'} ${name}`
      const own = members.get(muscle) ?? new Set()
      members.set(muscle, own)
      for (const vertex of corners) own.add(vertex)
    }
    // A vertex on a border belongs to both sides, in equal parts; the steps of the map are smoothed.
    const shared = new Float64Array(positions.length / 3)
    for (const own of members.values()) for (const vertex of own) shared[vertex]!++
    const most = new Float64Array(positions.length / 3)
    const none = new Float64Array(positions.length / 3)
    for (const [muscle, own] of members) {
      const part = new Float64Array(positions.length / 3)
      for (const vertex of own) part[vertex] = 1 / shared[vertex]!
      const around = graph.within(own, REACH)
      graph.smooth(part, FURROW_WIDTH, around)
      for (const vertex of around) most[vertex] = Math.max(most[vertex]!, part[vertex]!)
      if (muscle === '') none.set(part)
    }
    // The larger part is one half where two meet; a muscle that meets none ends gently.
    return most.map((part, vertex) => Math.min(2 * (1 - part), 1) * (1 - none[vertex]!))
  })
  return above!.map((value, vertex) => Math.max(value, BENEATH * below![vertex]!))
}

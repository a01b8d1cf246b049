import {
  BufferAttribute,
  BufferGeometry,
  DirectionalLight,
  HemisphereLight,
  type Material,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  Points,
  Ray,
  Scene,
  SphereGeometry,
  Vector3,
  WebGLRenderer,
} from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { buildSkinTree } from '../../../src/body/skinTree'
import { buildBodyGeometry } from '../../../src/scene/body/bodyGeometry'
import { buildBodyMaterial } from '../../../src/scene/body/bodyMaterial'
import { buildBoneMaterial } from '../../../src/scene/bones/boneMaterial'
import { buildDepthMaterial, buildGlassMaterial } from '../../../src/scene/glass/glassMaterial'
import { buildLinesMaterial } from '../../../src/scene/lines/lineMaterial'
import { buildBellyMaterial } from '../../../src/scene/muscles/bellyMaterial'
import { buildMarkerMaterial } from '../../../src/scene/points/markerMaterial'
import { buildFingerMaterial } from '../../../src/scene/ruler/fingerMesh'
import { buildStrokeMaterial } from '../../../src/scene/ruler/strokeMesh'
import { buildShadowMaterial } from '../../../src/scene/shadowMaterial'
import { fakeContext } from './fakeContext'

const flat = (attribute: { readonly array: ArrayLike<number> }) =>
  Float32Array.from(attribute.array)

/** A sphere in the place of a body. */
function ball() {
  const sphere = new SphereGeometry(1, 24, 16)
  const { position, normal } = sphere.attributes as Record<string, BufferAttribute>
  const positions = flat(position!)
  const triangles = Uint32Array.from(sphere.getIndex()!.array)
  const shade = new Uint8Array(positions.length / 3)
  return { positions, normals: flat(normal!), triangles, shade }
}

/** A triangle with a colour at each corner. */
function coloured(): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const name of ['position', 'normal', 'color'])
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(9), 3))
  return geometry
}

/** A scene with everything that the app draws with. */
export function buildScene(): Scene {
  const scene = new Scene()
  const add = (...objects: (Mesh | Points)[]) => {
    for (const each of objects) each.frustumCulled = false
    scene.add(...objects)
  }
  // As in src/scene/Stage.tsx.
  scene.add(new HemisphereLight())
  for (let light = 0; light < 3; light++) scene.add(new DirectionalLight())
  add(
    new Mesh(new PlaneGeometry(), buildShadowMaterial()),
    new Mesh(buildBodyGeometry(ball() as never), buildBodyMaterial()),
    ...[
      buildLinesMaterial(),
      buildFingerMaterial(),
      buildStrokeMaterial(),
      buildBoneMaterial(),
      buildBellyMaterial(),
      buildDepthMaterial(),
      buildGlassMaterial(),
    ].map((material) => new Mesh(coloured(), material)),
    new Points(coloured(), buildMarkerMaterial()),
    technique(),
  )
  return scene
}

/**
 * Draws a frame, and a second one as after a change.
 *
 * @returns the programs as they are given to the graphics
 */
export function drawScene(scene = buildScene(), camera = new PerspectiveCamera()): string[] {
  const programs: string[] = []
  const canvas = { width: 1, height: 1, style: {}, addEventListener() {}, removeEventListener() {} }
  const context = fakeContext(programs)
  const renderer = new WebGLRenderer({ canvas: canvas as never, context, alpha: true })
  renderer.setSize(300, 200)
  renderer.render(scene, camera)
  renderer.render(scene, camera)
  renderer.dispose()
  return programs
}

/** As in src/scene/technique/TechniqueOnBody.tsx. */
function technique(): Mesh {
  const material: Material = new MeshStandardMaterial({ vertexColors: true, transparent: true })
  return new Mesh(coloured(), material)
}

/** What the tree answers about the ball: where rays hit it, and its nearest places. */
export function askTree(): (number | null)[][] {
  const body = ball()
  const geometry = buildBodyGeometry(body as never)
  const tree = buildSkinTree(body.triangles, body.positions)
  const bvh = MeshBVH.deserialize(tree, geometry, { setIndex: false })
  const ways = Array.from({ length: 200 }, (_, at) => {
    const [height, angle] = [Math.sin(at), at * 2.4]
    return new Vector3(Math.cos(angle), height, Math.sin(angle)).normalize()
  })
  return ways.flatMap((way) => {
    const hit = bvh.raycastFirst(new Ray(way.clone().multiplyScalar(3), way.clone().negate()))
    const near = bvh.closestPointToPoint(way.clone().multiplyScalar(1.2))
    return [
      [hit?.faceIndex ?? null, hit?.distance ?? null, ...(hit?.point.toArray() ?? [])],
      [near?.faceIndex ?? null, near?.distance ?? null, ...(near?.point.toArray() ?? [])],
    ]
  })
}

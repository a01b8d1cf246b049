import {
  BufferAttribute,
  BufferGeometry,
  DirectionalLight,
  HemisphereLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three'
import { decodePositions, decodeTopology } from '../src/body/decodeBody'
import { parseManifest } from '../src/body/manifest'
import { refineBody } from '../src/body/refineBody'
import { buildSubdivision } from '../src/body/subdivide'

/** The least a three.js page can do to draw the same body: what the app's start is held against. */
const bytes = async (file: string) =>
  new Uint8Array(await (await fetch(`./models/${file}`)).arrayBuffer())
const manifest = parseManifest(await (await fetch('./models/bodies.json')).json())
const [topologyBytes, positionBytes] = await Promise.all([
  bytes(manifest.topology.file),
  bytes(manifest.bodies.female.file),
])
const topology = await decodeTopology(manifest, topologyBytes)
const cage = await decodePositions(manifest, 'female', topology, positionBytes)
const { positions, normals, triangles } = refineBody(
  buildSubdivision(topology.quads, topology.vertexCount),
  cage,
)
const geometry = new BufferGeometry()
geometry.setAttribute('position', new BufferAttribute(positions, 3))
geometry.setAttribute('normal', new BufferAttribute(normals, 3))
geometry.setIndex(new BufferAttribute(triangles, 1))

const canvas = document.querySelector('canvas')
if (!canvas) throw new Error('The page has no canvas.')
const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true })
renderer.setSize(innerWidth, innerHeight, false)
const camera = new PerspectiveCamera(28, innerWidth / innerHeight, 0.05, 20)
camera.position.set(0, 0.8, 4)
camera.lookAt(0, 0.8, 0)
const scene = new Scene()
const key = new DirectionalLight('#fff4e6', 1.7)
key.position.set(-1.4, 2.6, 2.2)
scene.add(
  new Mesh(geometry, new MeshStandardMaterial({ color: '#d9cbbd', roughness: 0.78 })),
  new HemisphereLight('#fff8ef', '#b8a695', 1.35),
  key,
)
renderer.render(scene, camera)

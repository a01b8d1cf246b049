import {
  type BufferAttribute,
  type BufferGeometry,
  type Camera,
  Color,
  DirectionalLight,
  type EventDispatcher,
  HemisphereLight,
  type Material,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  Points,
  type Scene,
  ShaderMaterial,
} from 'three'
import { patchOf, type Uniforms } from './patchMaterial'
import type {
  AttributeArray,
  AttributeData,
  GeometryUpdate,
  MaterialProgram,
  MaterialUpdate,
  SceneNode,
  SceneUpdate,
  UniformValue,
  UniformValues,
} from './sceneUpdate'

type Described = Pick<SceneUpdate, 'camera' | 'geometries' | 'materials' | 'nodes' | 'gone'>

/** What the worker knows of a geometry: the version of each attribute. */
type KnownGeometry = Map<string, { readonly attribute: BufferAttribute; version: number }>
interface KnownMaterial {
  readonly version: number
  readonly values: string
}

/** Describes a scene as data, again and again: each time what has changed. */
export class SceneDescriber {
  readonly #geometries = new Map<string, KnownGeometry>()
  readonly #materials = new Map<string, KnownMaterial>()
  #gone: string[] = []

  /** @throws on an object, a material or a uniform of a kind that a worker cannot draw */
  describe(scene: Scene, camera: Camera): Described {
    scene.updateMatrixWorld()
    if (!camera.parent) camera.updateMatrixWorld()
    const geometries: GeometryUpdate[] = []
    const materials = new Map<string, MaterialUpdate>()
    const nodes: SceneNode[] = []
    scene.traverseVisible((object) => {
      const node = nodeOf(object)
      if (!node) return
      nodes.push(node)
      if (!('geometry' in node)) return
      const { geometry, material } = object as Mesh<BufferGeometry, Material>
      const changed = this.#changesOf(geometry)
      if (changed) geometries.push(changed)
      const repainted = this.#repainted(material)
      if (repainted) materials.set(repainted.id, repainted)
    })
    const gone = this.#gone
    this.#gone = []
    return {
      camera: {
        world: camera.matrixWorld.toArray(),
        projection: camera.projectionMatrix.toArray(),
      },
      geometries,
      materials: [...materials.values()],
      nodes,
      gone,
    }
  }

  #changesOf(geometry: BufferGeometry): GeometryUpdate | undefined {
    const { uuid: id, attributes, index } = geometry
    const known: KnownGeometry = this.#geometries.get(id) ?? new Map()
    const changed = Object.entries({ ...attributes, ...(index && { index }) }).filter(
      ([name, attribute]) => {
        const before = known.get(name)
        const isSame = before?.attribute === attribute && before.version === attribute.version
        known.set(name, { attribute: attribute as BufferAttribute, version: attribute.version })
        return !isSame
      },
    )
    if (!this.#geometries.has(id)) this.#forgetWhenDisposed(geometry, this.#geometries)
    this.#geometries.set(id, known)
    if (changed.length === 0) return undefined
    const { index: newIndex, ...others } = Object.fromEntries(
      changed.map(([name, attribute]) => [name, dataOf(attribute as BufferAttribute)]),
    )
    return { id, attributes: others, ...(newIndex && { index: newIndex }) }
  }

  #repainted(material: Material): MaterialUpdate | undefined {
    const { uuid: id, version } = material
    const known = this.#materials.get(id)
    const isBuilt = known?.version === version
    const { surface, uniforms } = valuesOf(material)
    const values = JSON.stringify([surface, uniforms])
    if (isBuilt && known.values === values) return undefined
    if (!known) this.#forgetWhenDisposed(material, this.#materials)
    this.#materials.set(id, { version, values })
    return { id, surface, uniforms, ...(!isBuilt && { program: programOf(material) }) }
  }

  #forgetWhenDisposed(
    owned: EventDispatcher<{ dispose: object }> & { readonly uuid: string },
    known: Map<string, unknown>,
  ): void {
    const forget = () => {
      owned.removeEventListener('dispose', forget)
      known.delete(owned.uuid)
      this.#gone.push(owned.uuid)
    }
    owned.addEventListener('dispose', forget)
  }
}

/** @returns undefined for what is not drawn itself, as groups */
function nodeOf(object: Object3D): SceneNode | undefined {
  const placed = { id: object.id, world: object.matrixWorld.toArray() }
  if (object instanceof Mesh || object instanceof Points) {
    const { geometry, material, renderOrder, frustumCulled } = object as Mesh<
      BufferGeometry,
      Material
    >
    const kind = object instanceof Mesh ? 'mesh' : 'points'
    return {
      ...placed,
      kind,
      geometry: geometry.uuid,
      material: material.uuid,
      renderOrder,
      frustumCulled,
    }
  }
  if (object instanceof DirectionalLight)
    return {
      ...placed,
      kind: 'directional',
      intensity: object.intensity,
      colour: object.color.toArray(),
    }
  if (object instanceof HemisphereLight)
    return {
      ...placed,
      kind: 'hemisphere',
      intensity: object.intensity,
      colour: object.color.toArray(),
      ground: object.groundColor.toArray(),
    }
  if (/^(Scene|Group|Object3D|PerspectiveCamera)$/.test(object.type)) return undefined
  throw new Error(`A worker cannot draw a ${object.type}.`)
}

const dataOf = ({ array, itemSize, normalized }: BufferAttribute): AttributeData => ({
  array: array as AttributeArray,
  itemSize,
  normalized,
})

function programOf(material: Material): MaterialProgram {
  const { transparent, depthWrite, depthTest, colorWrite, side, vertexColors, defines } = material
  const flags = {
    transparent,
    depthWrite,
    depthTest,
    colorWrite,
    side,
    vertexColors,
    defines: (defines ?? {}) as Record<string, string>,
  }
  if (material instanceof ShaderMaterial) {
    const { vertexShader: vertex, fragmentShader: fragment } = material
    return { flags, shader: { kind: 'own', vertex, fragment } }
  }
  const patch = patchOf(material)?.patch
  return { flags, shader: { kind: 'standard', ...(patch && { patch }) } }
}

function valuesOf(material: Material): Pick<MaterialUpdate, 'surface' | 'uniforms'> {
  const { opacity } = material
  if (material instanceof ShaderMaterial)
    return { surface: { opacity }, uniforms: numbersOf(material.uniforms) }
  if (!(material instanceof MeshStandardMaterial))
    throw new Error(`A worker cannot draw a ${material.type}.`)
  const { color, roughness, metalness } = material
  return {
    surface: { opacity, colour: color.toArray(), roughness, metalness },
    uniforms: numbersOf(patchOf(material)?.uniforms ?? {}),
  }
}

const numbersOf = (uniforms: Uniforms): UniformValues =>
  Object.fromEntries(
    Object.entries(uniforms).map(([name, { value }]) => [name, numberOf(name, value)]),
  )

function numberOf(name: string, value: unknown): UniformValue {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.flatMap((each) => numberOf(name, each))
  if (value instanceof Color || value instanceof Matrix4) return value.toArray()
  if (typeof value === 'object' && value !== null && 'toArray' in value)
    return (value as { toArray(): number[] }).toArray()
  throw new Error(`A worker cannot use the uniform "${name}".`)
}

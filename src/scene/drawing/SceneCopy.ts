import {
  BufferAttribute,
  BufferGeometry,
  DirectionalLight,
  HemisphereLight,
  type Light,
  type Material,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  PerspectiveCamera,
  Points,
  Scene,
  ShaderMaterial,
} from 'three'
import { patchMaterial, type Uniforms } from './patchMaterial'
import type {
  AttributeData,
  DrawnNode,
  GeometryUpdate,
  LightNode,
  MaterialProgram,
  MaterialUpdate,
  SceneNode,
  SceneUpdate,
  UniformValues,
} from './sceneUpdate'

interface CopiedMaterial {
  readonly material: Material
  readonly uniforms: Uniforms
}

/** A copy of a scene, kept up to date by `SceneUpdate`s. */
export class SceneCopy {
  readonly scene = new Scene()
  readonly camera = new PerspectiveCamera()
  readonly #geometries = new Map<string, BufferGeometry>()
  readonly #materials = new Map<string, CopiedMaterial>()
  readonly #objects = new Map<number, Object3D>()

  constructor() {
    // All matrices are given.
    this.scene.matrixWorldAutoUpdate = false
    this.camera.matrixWorldAutoUpdate = false
  }

  update({ camera, geometries, materials, nodes, gone }: SceneUpdate): void {
    this.camera.matrixWorld.fromArray(camera.world)
    this.camera.matrixWorldInverse.copy(this.camera.matrixWorld).invert()
    this.camera.projectionMatrix.fromArray(camera.projection)
    this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert()
    for (const id of gone) {
      this.#geometries.get(id)?.dispose()
      this.#geometries.delete(id)
      this.#materials.get(id)?.material.dispose()
      this.#materials.delete(id)
    }
    for (const each of geometries) this.#changeGeometry(each)
    for (const each of materials) this.#repaint(each)
    const shown = new Set(nodes.map(({ id }) => id))
    for (const [id, object] of this.#objects) {
      if (shown.has(id)) continue
      this.scene.remove(object)
      this.#objects.delete(id)
    }
    for (const node of nodes) this.#arrange(node)
  }

  #changeGeometry({ id, attributes, index }: GeometryUpdate): void {
    const geometry = this.#geometries.get(id) ?? new BufferGeometry()
    this.#geometries.set(id, geometry)
    for (const [name, data] of Object.entries(attributes)) {
      const before = geometry.attributes[name]
      if (before instanceof BufferAttribute && before.array.length === data.array.length) {
        before.array.set(data.array)
        before.needsUpdate = true
      } else {
        // Frees the buffers of the attribute that is replaced.
        if (before) geometry.dispose()
        geometry.setAttribute(name, attributeOf(data))
      }
    }
    if (index) geometry.setIndex(attributeOf(index))
    // three computes it again when it asks whether the object is in the picture.
    geometry.boundingSphere = null
  }

  #repaint({ id, program, surface, uniforms }: MaterialUpdate): void {
    const known = this.#materials.get(id) ?? (program && buildMaterial(program, uniforms))
    if (!known) throw new Error(`The material ${id} is unknown.`)
    const isNew = !this.#materials.has(id)
    this.#materials.set(id, known)
    const { material } = known
    for (const [name, value] of Object.entries(uniforms)) {
      const uniform = known.uniforms[name]
      if (uniform) uniform.value = value
    }
    material.opacity = surface.opacity
    if (material instanceof MeshStandardMaterial) {
      material.color.fromArray(surface.colour ?? [])
      material.roughness = surface.roughness ?? 1
      material.metalness = surface.metalness ?? 0
    }
    if (program && !isNew) {
      Object.assign(material, program.flags)
      material.needsUpdate = true
    }
  }

  #arrange(node: SceneNode): void {
    const known = this.#objects.get(node.id)
    const object = known ?? ('geometry' in node ? buildDrawn(node) : buildLight(node))
    if (!known) {
      object.matrixAutoUpdate = false
      this.#objects.set(node.id, object)
      this.scene.add(object)
    }
    object.matrixWorld.fromArray(node.world)
    if (!('geometry' in node)) {
      changeLight(object as Light, node)
      return
    }
    const geometry = this.#geometries.get(node.geometry)
    const material = this.#materials.get(node.material)?.material
    if (!geometry || !material) throw new Error(`The object ${node.id} has no shape or material.`)
    const { renderOrder, frustumCulled } = node
    Object.assign(object, { geometry, material, renderOrder, frustumCulled })
  }
}

const attributeOf = ({ array, itemSize, normalized }: AttributeData) =>
  new BufferAttribute(array, itemSize, normalized)

function buildMaterial({ flags, shader }: MaterialProgram, values: UniformValues): CopiedMaterial {
  const uniforms: Uniforms = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value }]),
  )
  if (shader.kind === 'own') {
    const { vertex: vertexShader, fragment: fragmentShader } = shader
    const material = new ShaderMaterial({ ...flags, uniforms, vertexShader, fragmentShader })
    return { material, uniforms: material.uniforms }
  }
  const material = new MeshStandardMaterial()
  // Its own defines stay.
  Object.assign(material, flags, { defines: { ...material.defines, ...flags.defines } })
  if (shader.patch) patchMaterial(material, shader.patch, uniforms)
  return { material, uniforms }
}

const buildDrawn = ({ kind }: DrawnNode) => (kind === 'mesh' ? new Mesh() : new Points())

const buildLight = ({ kind }: LightNode) =>
  kind === 'directional' ? new DirectionalLight() : new HemisphereLight()

function changeLight(light: Light, { intensity, colour, ground }: LightNode): void {
  light.intensity = intensity
  light.color.fromArray(colour as number[])
  if (light instanceof HemisphereLight && ground) light.groundColor.fromArray(ground as number[])
}

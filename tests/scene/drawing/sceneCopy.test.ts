import {
  BufferAttribute,
  type BufferGeometry,
  Color,
  DirectionalLight,
  Group,
  Line,
  Mesh,
  MeshPhongMaterial,
  type MeshStandardMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  PointLight,
  Points,
  type ShaderMaterial,
  Texture,
  Vector3,
} from 'three'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { SceneDescriber } from '../../../src/scene/drawing/describeScene'
import { SceneCopy } from '../../../src/scene/drawing/SceneCopy'
import type { SceneUpdate } from '../../../src/scene/drawing/sceneUpdate'
import { buildScene, drawScene } from '../../site/slimThree/drawScene'

// What renderers ask of a window.
vi.stubGlobal('self', { requestAnimationFrame() {}, cancelAnimationFrame() {} })
afterAll(() => vi.unstubAllGlobals())

type Drawn = Mesh<BufferGeometry, MeshStandardMaterial>

let scene = buildScene()
let camera = new PerspectiveCamera()
let describer = new SceneDescriber()
let copy = new SceneCopy()
beforeEach(() => {
  scene = buildScene()
  camera = new PerspectiveCamera(28, 1.5, 0.05, 20)
  camera.position.set(0.3, 1.2, 4)
  describer = new SceneDescriber()
  copy = new SceneCopy()
})

/** Describes the scene, sends that as the page does, and updates the copy. */
function send(): SceneUpdate {
  const described = describer.describe(scene, camera)
  const update = structuredClone({ width: 300, height: 200, pixelRatio: 1, ...described })
  copy.update(update)
  return update
}
const drawnIn = (parent: { children: unknown[] }) =>
  parent.children.filter((child) => child instanceof Mesh || child instanceof Points) as Drawn[]
/** The body is the one with the most vertices. */
const bodyIn = (parent: { children: unknown[] }) =>
  drawnIn(parent).toSorted(
    (a, b) => b.geometry.attributes.position!.count - a.geometry.attributes.position!.count,
  )[0]!
const isUniforms = (material: unknown): material is ShaderMaterial =>
  'uniforms' in (material as object)

describe('a copy of the scene', () => {
  test('gives the graphics the same programs', () => {
    send()
    const programs = drawScene(copy.scene, copy.camera)
    expect(programs).toHaveLength(22)
    expect(programs.toSorted()).toEqual(drawScene(scene, camera).toSorted())
  })

  test('has the same shapes, places, surfaces and order', () => {
    const moved = drawnIn(scene)[3]!
    const group = new Group()
    group.position.set(1, 2, 3)
    scene.add(group)
    group.add(moved)
    moved.rotation.set(0.1, 0.2, 0.3)
    moved.renderOrder = 7
    moved.frustumCulled = true
    send()
    const originals: Drawn[] = []
    scene.traverseVisible((each) => {
      if (each instanceof Mesh || each instanceof Points) originals.push(each as Drawn)
    })
    const copies = drawnIn(copy.scene)
    expect(copies).toHaveLength(originals.length)
    originals.forEach((original, index) => {
      const drawn = copies[index]!
      expect(drawn.type).toBe(original.type)
      expect(drawn.matrixWorld.toArray()).toEqual(original.matrixWorld.toArray())
      expect([drawn.renderOrder, drawn.frustumCulled]).toEqual([
        original.renderOrder,
        original.frustumCulled,
      ])
      const { attributes, index: corners } = original.geometry
      expect(Object.keys(drawn.geometry.attributes)).toEqual(Object.keys(attributes))
      for (const [name, { array, itemSize, normalized }] of Object.entries(attributes))
        expect(drawn.geometry.attributes[name]).toMatchObject({ array, itemSize, normalized })
      expect(drawn.geometry.index?.array).toEqual(corners?.array)
      const { transparent, depthWrite, colorWrite, side, vertexColors, opacity } = original.material
      expect(drawn.material).toMatchObject({
        ...{ transparent, depthWrite, colorWrite },
        ...{ side, vertexColors, opacity },
      })
    })
    expect(copy.camera.matrixWorldInverse.toArray()).toEqual(camera.matrixWorldInverse.toArray())
    expect(copy.camera.projectionMatrix.toArray()).toEqual(camera.projectionMatrix.toArray())
  })

  test('has the same lights', () => {
    const light = scene.children.find((child) => child instanceof DirectionalLight)!
    light.position.set(-1.6, 1.8, 2)
    light.intensity = 1.9
    light.color.set('#fec')
    send()
    const copied = copy.scene.children.find((child) => child instanceof DirectionalLight)!
    expect(copied.intensity).toBe(1.9)
    expect(copied.color).toEqual(light.color)
    expect(new Vector3().setFromMatrixPosition(copied.matrixWorld)).toEqual(light.position)
  })

  test('gets only what has changed', () => {
    expect(send()).toMatchObject({ gone: [] })
    expect(send()).toMatchObject({ geometries: [], materials: [], gone: [] })

    const body = bodyIn(scene)
    const lit = body.geometry.getAttribute('lit') as BufferAttribute
    lit.array[5] = 200
    lit.needsUpdate = true
    const { geometries, materials } = send()
    expect(geometries.map(({ attributes }) => Object.keys(attributes))).toEqual([['lit']])
    expect(materials).toEqual([])
    expect(bodyIn(copy.scene).geometry.getAttribute('lit').array[5]).toBe(200)

    const painted = drawnIn(scene).find(
      ({ material }) => isUniforms(material) && 'rim' in material.uniforms,
    )!
    const { uniforms } = painted.material as unknown as ShaderMaterial
    uniforms.rim!.value.set('#0af')
    const repaint = send()
    expect(repaint.geometries).toEqual([])
    expect(repaint.materials.map(({ program }) => program)).toEqual([undefined])
    expect(repaint.materials[0]?.uniforms.rim).toEqual(new Color('#0af').toArray())
  })

  test('gets a new attribute and a program that has changed', () => {
    send()
    const body = bodyIn(scene)
    const count = body.geometry.attributes.position!.count
    body.geometry.setAttribute(
      'colour',
      new BufferAttribute(new Uint8Array(count * 4).fill(9), 4, true),
    )
    body.material.defines = { ...body.material.defines, USE_COLOUR: '' }
    body.material.needsUpdate = true
    const { geometries, materials } = send()
    expect(geometries.map(({ attributes }) => Object.keys(attributes))).toEqual([['colour']])
    expect(materials[0]?.program?.flags.defines).toHaveProperty('USE_COLOUR')
    expect(drawScene(copy.scene, copy.camera).toSorted()).toEqual(
      drawScene(scene, camera).toSorted(),
    )
  })

  test('gets an attribute of another length', () => {
    send()
    const [plane] = drawnIn(scene)
    plane!.geometry.setAttribute('position', new BufferAttribute(new Float32Array(30), 3))
    send()
    expect(drawnIn(copy.scene)[0]!.geometry.attributes.position!.count).toBe(10)
  })

  test('forgets what is disposed of, and gets it again if it is used again', () => {
    send()
    const plane = drawnIn(scene)[0]!
    scene.remove(plane)
    plane.geometry.dispose()
    plane.material.dispose()
    const { gone } = send()
    expect(gone.toSorted()).toEqual([plane.geometry.uuid, plane.material.uuid].toSorted())
    expect(drawnIn(copy.scene)).toHaveLength(10)

    scene.add(plane)
    const { geometries, materials } = send()
    expect(geometries.map(({ id }) => id)).toEqual([plane.geometry.uuid])
    expect(materials.map(({ id }) => id)).toEqual([plane.material.uuid])
    expect(drawnIn(copy.scene)).toHaveLength(11)
  })

  test('does not show what is hidden', () => {
    drawnIn(scene)[0]!.visible = false
    expect(send().nodes).toHaveLength(14)
    drawnIn(scene)[0]!.visible = true
    expect(send().nodes).toHaveLength(15)
  })
})

test.each([
  ['a PointLight', () => new PointLight()],
  ['a Line', () => new Line()],
  ['a MeshPhongMaterial', () => new Mesh(new PlaneGeometry(), new MeshPhongMaterial())],
  [
    'the uniform "rim"',
    () => {
      const dots = drawnIn(buildScene()).find((each) => each instanceof Points)!
      ;(dots.material as unknown as ShaderMaterial).uniforms.rim!.value = new Texture()
      return dots
    },
  ],
])('a scene with %s is refused', (what, build) => {
  scene.add(build())
  expect(() => send()).toThrow(what.replace(/^the /, ''))
})

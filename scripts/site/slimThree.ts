import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { type Never, withoutNever } from './glsl'

/**
 * Leaves out of a build what three and three-mesh-bvh bring along and the scene never uses: 41 kB
 * (gzip) of the first view. Both are bundled from their modules, some of which are replaced. A test
 * (tests/site/slimThree.test.ts) draws the scene's materials with and without it.
 */

/** The text of a program that is never built. */
const NO_PROGRAM = `export const vertex = '', fragment = ''`
const nothing = (name: string) => `export const ${name} = undefined`

const fill = (path: (name: string) => string, code: (name: string) => string, names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [path(name), code(name)]))

/** The code that replaces a module, by its path. */
const INSTEAD: Readonly<Record<string, string>> = {
  // Nobody enters virtual reality here. fiber listens for it.
  'three/src/renderers/webxr/WebXRManager.js': `
    import { EventDispatcher } from '../../core/EventDispatcher.js'
    export class WebXRManager extends EventDispatcher {
      enabled = false
      isPresenting = false
      getEnvironmentBlendMode() {}
      setAnimationLoop() {}
      dispose() {}
    }`,
  // No light casts shadows: the one below the feet is a picture.
  'three/src/renderers/webgl/WebGLShadowMap.js': `
    export function WebGLShadowMap() {
      Object.assign(this, { enabled: false, autoUpdate: true, needsUpdate: false, render() {} })
    }`,
  // Nothing is cut off at a plane.
  'three/src/renderers/webgl/WebGLClipping.js': `
    export function WebGLClipping() {
      const uniform = { value: null, needsUpdate: false }
      const nothing = () => false
      Object.assign(this, { uniform, numPlanes: 0, numIntersection: 0 })
      Object.assign(this, { init: nothing, beginShadows: nothing, endShadows: nothing })
      Object.assign(this, { setGlobalState: nothing, setState: nothing })
    }`,
  // Textures are whole, and none becomes an address.
  'three/src/extras/TextureUtils.js': 'export const TextureUtils = {}, getByteLength = () => 0',
  'three/src/extras/ImageUtils.js': 'export const ImageUtils = {}',
  // Nothing reflects its surroundings.
  ...fill(
    (name) => `three/src/renderers/webgl/${name}.js`,
    (name) => `export const ${name} = function () {
      return { get: (texture) => texture, dispose() {} }
    }`,
    'WebGLCubeMaps WebGLCubeUVMaps',
  ),
  // The page shows through where nothing is drawn.
  'three/src/renderers/webgl/WebGLBackground.js': `
    export function WebGLBackground(renderer, cubes, cubeUVs, state) {
      return {
        render() {
          const { color, depth } = state.buffers
          color.setClear(0, 0, 0, 0, true)
          depth.setTest(true)
          depth.setMask(true)
          color.setMask(true)
          renderer.clear(true, true, true)
        },
        addToRenderList() {},
        dispose() {},
      }
    }`,
  // Nothing is drawn into a buffer first, no shape changes into another, no uniforms are shared.
  'three/src/renderers/webgl/WebGLOutput.js': nothing('WebGLOutput'),
  'three/src/renderers/webgl/WebGLMorphtargets.js': 'export function WebGLMorphtargets() {}',
  'three/src/renderers/webgl/WebGLUniformsGroups.js': `
    export const WebGLUniformsGroups = function () {
      return { dispose() {} }
    }`,
  // The scene has standard materials, and programs of its own.
  ...fill(
    (name) => `three/src/renderers/shaders/ShaderLib/${name}.glsl.js`,
    () => NO_PROGRAM,
    'background backgroundCube cube depth distance equirect linedashed meshbasic meshlambert meshmatcap ' +
      'meshnormal meshphong meshtoon points shadow sprite',
  ),
  'three/src/renderers/shaders/ShaderChunk/tonemapping_pars_fragment.glsl.js': `export default ''`,
  // Of the tree, the scene asks for the first hit of a ray and for the nearest place.
  ...fill(
    (name) => `three-mesh-bvh/src/core/cast/${name}.generated.js`,
    nothing,
    'closestPointToGeometry closestPointToGeometry_indirect intersectsGeometry ' +
      'intersectsGeometry_indirect raycast raycast_indirect refit refit_indirect',
  ),
  'three-mesh-bvh/src/core/cast/bvhcast.js': nothing('bvhcast'),
  'three-mesh-bvh/src/core/BVHTraversalHelper.js': 'export class BVHTraversalHelper {}',
  'three-mesh-bvh/src/math/OrientedBox.js': 'export class OrientedBox {}',
  'three-mesh-bvh/src/math/ExtendedTriangle.js': `
    import { Triangle } from 'three'
    export class ExtendedTriangle extends Triangle {}`,
}

/** What no material, light or geometry of the scene asks a program for. */
export const NEVER: Never = {
  defined: new Set(
    (
      'ALPHA_TO_COVERAGE DECODE_VIDEO_TEXTURE DITHERING ENVMAP_TYPE_CUBE_UV FOG_EXP2 PHYSICAL ' +
      'USE_ALPHAHASH USE_ALPHAMAP USE_ANISOTROPY USE_ANISOTROPYMAP USE_AOMAP USE_BATCHING ' +
      'USE_BATCHING_COLOR USE_BUMPMAP USE_CLEARCOAT USE_CLEARCOATMAP USE_CLEARCOAT_NORMALMAP ' +
      'USE_CLEARCOAT_ROUGHNESSMAP USE_DISPERSION USE_DISPLACEMENTMAP USE_EMISSIVEMAP USE_ENVMAP ' +
      'USE_FOG USE_GRADIENTMAP USE_INSTANCING_MORPH USE_IRIDESCENCE USE_IRIDESCENCEMAP ' +
      'USE_IRIDESCENCE_THICKNESSMAP USE_LIGHTMAP USE_LIGHT_PROBES USE_LOGARITHMIC_DEPTH_BUFFER ' +
      'USE_MATCAP USE_METALNESSMAP USE_MORPHCOLORS USE_MORPHNORMALS USE_MORPHTARGETS USE_NORMALMAP ' +
      'USE_NORMALMAP_OBJECTSPACE USE_NORMALMAP_TANGENTSPACE USE_REVERSED_DEPTH_BUFFER ' +
      'USE_ROUGHNESSMAP USE_SHADOWMAP USE_SHEEN USE_SHEEN_COLORMAP USE_SHEEN_ROUGHNESSMAP ' +
      'USE_SKINNING USE_SPECULARMAP USE_SPECULAR_COLORMAP USE_SPECULAR_INTENSITYMAP ' +
      'USE_SPOT_LIGHT_MAP USE_TANGENT USE_THICKNESSMAP USE_TRANSMISSION USE_TRANSMISSIONMAP'
    ).split(' '),
  ),
  counted: new Set(
    (
      'NUM_CLIPPING_PLANES NUM_DIR_LIGHT_SHADOWS NUM_POINT_LIGHTS NUM_POINT_LIGHT_SHADOWS ' +
      'NUM_RECT_AREA_LIGHTS NUM_SPOT_LIGHTS NUM_SPOT_LIGHT_COORDS NUM_SPOT_LIGHT_MAPS ' +
      'NUM_SPOT_LIGHT_SHADOWS UNION_CLIPPING_PLANES'
    ).split(' '),
  ),
}

/** Makes a program that was left something out of, and needs it, fail instead of looking wrong. */
const guard = (): string => {
  const asked = [
    ...[...NEVER.defined].map((name) => `defined(${name})`),
    ...[...NEVER.counted].filter((name) => name.endsWith('_LIGHTS')).map((name) => `${name} > 0`),
  ]
  return `#if ${asked.join('||')}\n#error scripts/site/slimThree.ts\n#endif\n`
}

/** A module of three that holds text of programs, without what no program needs. */
function slimShaders(path: string, code: string): string {
  const isCommon = path.endsWith('/ShaderChunk/common.glsl.js')
  return code.replace(
    /\/\* glsl \*\/`([^`]*)`/g,
    (_, glsl: string) => `\`${isCommon ? guard() : ''}${withoutNever(glsl, NEVER)}\n\``,
  )
}

/** three for those who draw nothing themselves. */
const WITHOUT_RENDERER = '\0three-without-renderer'

/** Slims three in a build. Stops it if a module that is replaced is no longer there. */
export function slimThreePlugin(): Plugin {
  const missing = new Set(Object.keys(INSTEAD))
  return {
    name: 'tsubo-slim-three',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      // Its published bundle is one module, of which nothing can be replaced.
      resolve: { alias: [{ find: /^three$/, replacement: 'three/src/Three.js' }] },
    }),
    resolveId(source, importer) {
      // fiber would make a renderer itself if it got none.
      return /^three(\/src\/Three\.js)?$/.test(source) && importer?.includes('/@react-three/fiber/')
        ? WITHOUT_RENDERER
        : undefined
    },
    load(id) {
      if (id === WITHOUT_RENDERER)
        return `export * from 'three/src/Three.js'
          export const WebGLRenderer = undefined`
      const [, path = ''] = /\/node_modules\/(three(?:-mesh-bvh)?\/src\/.*\.js)$/.exec(id) ?? []
      missing.delete(path)
      if (INSTEAD[path] !== undefined) return INSTEAD[path]
      if (path.startsWith('three/src/renderers/shaders/') && path.endsWith('.glsl.js'))
        return slimShaders(path, readFileSync(id, 'utf8'))
      return undefined
    },
    generateBundle() {
      if (missing.size > 0)
        throw new Error(`To be left out, but not there: ${[...missing].join(', ')}`)
    },
  }
}

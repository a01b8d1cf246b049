import type { IUniform, MeshStandardMaterial } from 'three'

/** Lines of three's programs, and what replaces them. As data, so that it can be sent to a worker. */
export interface ShaderPatch {
  readonly vertex: readonly (readonly [line: string, text: string])[]
  readonly fragment: readonly (readonly [line: string, text: string])[]
}

export type Uniforms = Record<string, IUniform>

const patches = new WeakMap<object, { readonly patch: ShaderPatch; readonly uniforms: Uniforms }>()

/** The patch of a material, and its uniforms. */
export const patchOf = (material: object) => patches.get(material)

/** Changes the program of a material before it is built, and adds uniforms to it. */
export function patchMaterial(
  material: MeshStandardMaterial,
  patch: ShaderPatch,
  uniforms: Uniforms,
): void {
  patches.set(material, { patch, uniforms })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = replaced(shader.vertexShader, patch.vertex)
    shader.fragmentShader = replaced(shader.fragmentShader, patch.fragment)
  }
  // By default three takes two materials with the same function for the same program.
  material.customProgramCacheKey = () => JSON.stringify(patch)
}

/** @throws if a line is not there */
function replaced(program: string, lines: ShaderPatch['vertex']): string {
  return lines.reduce((text, [line, other]) => {
    if (!text.includes(line)) throw new Error(`three's program has no line "${line}".`)
    return text.replace(line, () => other)
  }, program)
}

/** Reads the MakeHuman base mesh `hm08` from three.js JSON format 3.1. */

/** The source mesh in decimetres; +Y is up, +Z is where the body faces, +X is the body's left. */
export interface SourceMesh {
  /** Three coordinates per vertex of the whole file: skin, eyes, helpers. */
  readonly positions: Float64Array
  /** Four vertices per quad, by face group, in file order. */
  readonly groups: ReadonlyMap<string, Uint32Array>
}

/** Numbers per face: flags, four vertices, material, and four texture coordinates. */
const FACE_STRIDE = 10
/** Flags of a quad with material and texture coordinates. */
const FACE_FLAGS = 11

/** @throws if the file contains another kind of face */
export function parseMesh(text: string): SourceMesh {
  const file = JSON.parse(text) as {
    vertices: number[]
    faces: number[]
    materials: { DbgName: string }[]
  }
  const groups = new Map<string, number[]>()
  for (let offset = 0; offset < file.faces.length; offset += FACE_STRIDE) {
    const [flags, a, b, c, d, material] = file.faces.slice(offset, offset + 6) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    if (flags !== FACE_FLAGS) throw new Error(`Face ${offset / FACE_STRIDE} has flags ${flags}.`)
    const name = file.materials[material]?.DbgName
    if (name === undefined) throw new Error(`Face ${offset / FACE_STRIDE} has no group.`)
    const quads = groups.get(name) ?? []
    quads.push(a, b, c, d)
    groups.set(name, quads)
  }
  return {
    positions: Float64Array.from(file.vertices),
    groups: new Map([...groups].map(([name, quads]) => [name, Uint32Array.from(quads)])),
  }
}

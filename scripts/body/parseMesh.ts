/** Reads the MakeHuman base mesh `hm08` from three.js JSON format 3.1. */

/** Decimetres, +Y up, +Z the way the body faces, +X the body's left. */
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

/** @throws if the file holds any other kind of face */
export function parseMesh(text: string): SourceMesh {
  const file = JSON.parse(text) as {
    vertices: number[]
    faces: number[]
    materials: { DbgName: string }[]
  }
  const groups = new Map<string, number[]>()
  for (let at = 0; at < file.faces.length; at += FACE_STRIDE) {
    const [flags, a, b, c, d, material] = file.faces.slice(at, at + 6) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    if (flags !== FACE_FLAGS) throw new Error(`Face ${at / FACE_STRIDE} has flags ${flags}.`)
    const name = file.materials[material]?.DbgName
    if (name === undefined) throw new Error(`Face ${at / FACE_STRIDE} has no group.`)
    const quads = groups.get(name) ?? []
    quads.push(a, b, c, d)
    groups.set(name, quads)
  }
  return {
    positions: Float64Array.from(file.vertices),
    groups: new Map([...groups].map(([name, quads]) => [name, Uint32Array.from(quads)])),
  }
}

/** Which muscles lie beneath each part of the skin. */

export const MUSCLES_FORMAT = 'tsubo-muscles'

export interface MusclesHeader {
  readonly format: typeof MUSCLES_FORMAT
  readonly version: 1
  /** Ids of the muscles. */
  readonly ids: readonly string[]
  /**
   * Which muscles lie one over another somewhere: indices into `ids`, the outermost first. A label
   * is an index into this list, and label 0 is no muscle.
   */
  readonly stacks: readonly (readonly number[])[]
  readonly file: string
  /** Sub-quads of the skin: four per cage quad. */
  readonly count: number
}

export interface MuscleMap {
  readonly ids: readonly string[]
  readonly stacks: readonly (readonly number[])[]
  /** One label per sub-quad of the skin (sub-quad = refined triangle >> 1). */
  readonly labels: Uint16Array
}

/** @throws with the reason if the parsed JSON is not the header of a map of the muscles */
export function parseMusclesHeader(json: unknown): MusclesHeader {
  const header = json as Partial<MusclesHeader> | null
  if (
    header?.format !== MUSCLES_FORMAT ||
    header.version !== 1 ||
    !Array.isArray(header.stacks) ||
    !Array.isArray(header.ids)
  )
    throw new Error('The header of the map of the muscles, muscles.json, cannot be read.')
  return header as MusclesHeader
}

/**
 * @param bytes the labels, 16 bits each, the low byte first: all low bytes, then all high ones
 * @throws with the reason if the labels do not match the header
 */
export function decodeMuscles({ ids, stacks, count, file }: MusclesHeader, bytes: Uint8Array) {
  if (bytes.length !== count * 2)
    throw new Error(`${file} has ${bytes.length} bytes instead of ${count * 2}.`)
  const labels = Uint16Array.from({ length: count }, (_, subQuad) => {
    return bytes[subQuad]! + 256 * bytes[count + subQuad]!
  })
  if (labels.some((label) => label >= stacks.length))
    throw new Error(`${file} has a label without muscles.`)
  if (stacks.flat().some((index) => ids[index] === undefined))
    throw new Error(`${file} has a muscle without a name.`)
  return { ids, stacks, labels } satisfies MuscleMap
}

/** The file of the labels that `decodeMuscles` reads. */
export function encodeMuscles(labels: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(labels.length * 2)
  bytes.set(labels.map((label) => label & 255))
  bytes.set(
    labels.map((label) => label >> 8),
    labels.length,
  )
  return bytes
}

/** The muscles beneath a triangle of the refined mesh, the outermost first; none on the eyeballs. */
export const musclesUnder = ({ ids, stacks, labels }: MuscleMap, triangle: number): string[] =>
  (stacks[labels[triangle >> 1] ?? 0] ?? []).map((index) => ids[index]!)

/** The least share of a muscle's skin at which another counts as over or beneath it. */
const OVERLAP = 0.2

/** The muscles that lie over and beneath a good part of a muscle, the larger part first. */
export function overAndBeneath(
  { ids, stacks, labels }: MuscleMap,
  id: string,
): { readonly over: readonly string[]; readonly beneath: readonly string[] } {
  const own = ids.indexOf(id)
  const over = new Array<number>(ids.length).fill(0)
  const beneath = new Array<number>(ids.length).fill(0)
  let size = 0
  for (const label of labels) {
    const stack = stacks[label]!
    const depth = stack.indexOf(own)
    if (depth < 0) continue
    size++
    for (const [index, other] of stack.entries()) {
      if (index < depth) over[other]!++
      if (index > depth) beneath[other]!++
    }
  }
  const listed = (counts: readonly number[]) =>
    [...counts.keys()]
      .filter((other) => counts[other]! > OVERLAP * size)
      .toSorted((a, b) => counts[b]! - counts[a]!)
      .map((other) => ids[other]!)
  return { over: listed(over), beneath: listed(beneath) }
}

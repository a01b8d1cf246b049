/** Reads individual morph targets from the source package's `targets.bin`. */

import { closeSync, openSync, readSync } from 'node:fs'

/** The stored integers are thousandths of a decimetre. */
const TARGET_UNIT = 0.001

/**
 * Reads morph targets by name.
 *
 * @param listText content of `target-list.json`; the targets are in the file in the order of its
 *   sorted keys
 * @param names endings of the keys to read, without the extension
 * @returns for each name three offsets per vertex, in decimetres
 * @throws if a name matches no target or several
 */
export function readTargets(
  targetsFile: string,
  listText: string,
  names: readonly string[],
  vertexCount: number,
): Float64Array[] {
  const list = JSON.parse(listText) as { targets: Record<string, unknown> }
  const keys = Object.keys(list.targets).sort()
  const file = openSync(targetsFile, 'r')
  try {
    return names.map((name) => {
      const fitting = keys.filter((key) => key.endsWith(`${name}.target`))
      if (fitting.length !== 1) throw new Error(`${fitting.length} targets are named ${name}.`)
      const bytes = new DataView(new ArrayBuffer(vertexCount * 6))
      const offset = keys.indexOf(fitting[0]!) * bytes.byteLength
      readSync(file, bytes, 0, bytes.byteLength, offset)
      return Float64Array.from(
        { length: vertexCount * 3 },
        (_, index) => bytes.getInt16(index * 2, true) * TARGET_UNIT,
      )
    })
  } finally {
    closeSync(file)
  }
}

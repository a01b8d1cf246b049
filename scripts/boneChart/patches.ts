import { type BoneRaster, NONE } from './borders'

/** A smaller patch of a bone, seen through a gap between others, is no shape to anybody. Pixels. */
const SMALLEST = 160

/** Gives each small patch to the bone that borders most of it. */
export function foldSmall(raster: BoneRaster, smallest = SMALLEST): BoneRaster {
  const { width, height } = raster
  const bone = raster.bone.slice()
  const done = new Uint8Array(bone.length)
  for (let start = 0; start < bone.length; start++) {
    if (done[start]) continue
    const own = bone[start]!
    const patch = [start]
    done[start] = 1
    const beside = new Map<number, number>()
    for (const pixel of patch) {
      const x = pixel % width
      for (const other of [
        x > 0 ? pixel - 1 : -1,
        x < width - 1 ? pixel + 1 : -1,
        pixel - width,
        pixel + width,
      ]) {
        if (other < 0 || other >= width * height) continue
        const label = bone[other]!
        if (label !== own) beside.set(label, (beside.get(label) ?? 0) + 1)
        else if (!done[other]) {
          done[other] = 1
          patch.push(other)
        }
      }
    }
    if (patch.length >= smallest || own === NONE || beside.size === 0) continue
    const [most] = [...beside].reduce((best, each) => (each[1] > best[1] ? each : best))
    for (const pixel of patch) bone[pixel] = most
  }
  return { ...raster, bone }
}

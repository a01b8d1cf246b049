import { type BufferGeometry, MathUtils } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { buildDigit, FINGER, SKIN, THUMB } from './digit'
import { buildLoft } from './loft'

/** Ends of the palm on the X axis, metres. */
const KNUCKLES = -0.05
const WRIST = 0.13

/** Builds a flat hand: the middle of its palm at the origin, its fingers towards -X. */
export function buildHand(): BufferGeometry {
  const fingers = [
    { across: -0.0295, beyond: 0.069, scale: 1 },
    { across: -0.0095, beyond: 0.076, scale: 1.04 },
    { across: 0.0105, beyond: 0.07, scale: 1 },
    { across: 0.0295, beyond: 0.055, scale: 0.88 },
  ].map(({ across, beyond, scale }) =>
    buildDigit({ ...FINGER, tilt: 3, bend: 6 }, false)
      .scale(scale, scale, scale)
      .translate(KNUCKLES - beyond + 0.006, 0.0035, across),
  )
  const thumb = buildDigit({ ...THUMB, tilt: 4, bend: 10 }, false)
    .rotateY(-0.75)
    .translate(KNUCKLES + 0.004, 0.001, -0.066)
  return join([buildPalm(), ...fingers, thumb])
}

function buildPalm(): BufferGeometry {
  const length = WRIST - KNUCKLES
  return buildLoft({
    squareness: 2.4,
    section: (share) => {
      const s = share * length
      const end = Math.sqrt(Math.max(1 - (1 - Math.min(s / 0.03, 1)) ** 2, 0))
      const soft = MathUtils.smoothstep(s, 0.055, 0.13)
      // Thinner towards the fingers, and never thinner than they are.
      const height = (0.0125 + 0.004 * soft) * (0.35 + 0.65 * end) * Math.min(s / 0.004, 1)
      return {
        x: KNUCKLES + s,
        y: 0.0085 + 0.004 * end + 0.012 * soft,
        width: (0.041 - 0.013 * soft) * (0.86 + 0.14 * end) * Math.min(s / 0.002, 1),
        height,
      }
    },
    colour: () => SKIN,
    cover: (share) => 1 - MathUtils.smoothstep(share, 0.68, 0.98),
  })
}

/** Merges several shapes, which may overlap, into one geometry. */
function join(shapes: BufferGeometry[]): BufferGeometry {
  const joined = mergeGeometries(shapes)
  for (const shape of shapes) shape.dispose()
  return joined
}

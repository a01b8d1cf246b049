import { type BufferGeometry, Color, MathUtils } from 'three'
import { TOOLS } from '../../tokens'
import { buildLoft } from './loft'

const RUBBER = new Color(TOOLS.rubber)
const SEAM = new Color(TOOLS.seam)
const WOOD = new Color(TOOLS.wood)
const FOAM = new Color(TOOLS.foam)

/** Builds a massage ball with one seam. @param radius metres */
export function buildBall(radius: number): BufferGeometry {
  return buildLoft({
    section: (share) => {
      const angle = share * Math.PI
      const girth = Math.sin(angle) * radius
      return { x: -Math.cos(angle) * radius, y: radius, width: girth, height: girth }
    },
    squareness: 2,
    relief: (share) => -0.0004 * Math.exp(-(((share - 0.5) / 0.008) ** 2)),
    colour: (share) => RUBBER.clone().lerp(SEAM, Math.exp(-(((share - 0.5) / 0.01) ** 2))),
    cover: () => 1,
  })
}

/** Builds a foam roller that lies across. Metres. */
export function buildRoller(radius: number, halfLength: number): BufferGeometry {
  const edge = 0.008
  return buildLoft({
    section: (share) => {
      const x = (share * 2 - 1) * halfLength
      const inside = Math.min(Math.max((halfLength - Math.abs(x)) / edge, 0), 1)
      const end = Math.sqrt(1 - (1 - inside) ** 2)
      const girth = inside === 0 ? 0 : radius - edge * (1 - end)
      return { x, y: radius, width: girth, height: girth }
    },
    squareness: 2,
    relief: (share) => -0.0016 * Math.max(0, Math.sin(share * Math.PI * 2 * 9)) ** 8,
    colour: () => FOAM,
    cover: () => 1,
  }).rotateY(Math.PI / 2)
}

/** Builds the knob and hook of a massage cane. */
export function buildCane(): BufferGeometry {
  const [KNOB, STEM, HOOK, ARM] = [0.024, 0.03, 0.05, 0.08]
  const length = KNOB + STEM + HOOK * Math.PI * 0.5 + ARM
  return restOnOrigin(
    buildLoft({
      section: (share) => {
        const s = share * length
        const knob = Math.sqrt(Math.max(1 - ((s - KNOB / 2) / (KNOB / 2)) ** 2, 0)) * 0.0125
        const rod = 0.0065
        const girth = s < KNOB * 0.9 ? Math.max(knob, s > KNOB / 2 ? rod : 0) : rod
        const bent = (s - KNOB - STEM) / HOOK
        if (bent < 0) return { x: 0, y: s, width: girth, height: girth }
        const angle = Math.min(bent, Math.PI * 0.5)
        const beyond = Math.max(s - KNOB - STEM - HOOK * Math.PI * 0.5, 0)
        return {
          x: HOOK * (1 - Math.cos(angle)) + beyond,
          y: KNOB + STEM + HOOK * Math.sin(angle),
          width: girth,
          height: girth,
        }
      },
      colour: () => WOOD,
      cover: (share) => 1 - MathUtils.smoothstep(share, 0.72, 0.99),
    }),
  )
}

/** Moves the lowest vertex to the origin, in X and Y. */
function restOnOrigin(geometry: BufferGeometry): BufferGeometry {
  const position = geometry.getAttribute('position')
  let lowest = 0
  for (let vertex = 1; vertex < position.count; vertex++)
    if (position.getY(vertex) < position.getY(lowest)) lowest = vertex
  return geometry.translate(-position.getX(lowest), -position.getY(lowest), 0)
}

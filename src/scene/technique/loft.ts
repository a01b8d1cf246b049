import { BufferAttribute, BufferGeometry, type Color } from 'three'

/** One cross-section of a tool. Metres; the path lies in the XY plane, Z is across. */
interface Section {
  /** Middle of the section. */
  readonly x: number
  readonly y: number
  /** Half the width along Z, and half the height perpendicular to the path. */
  readonly width: number
  readonly height: number
}

/** Shape of a loft. In all functions `share` is a share of the path, 0…1. */
export interface Loft {
  /** The ends have no width. */
  readonly section: (share: number) => Section
  /** Exponent of the section: 2 is an ellipse, more is squarer. Default: 2. */
  readonly squareness?: number
  /** Height of the relief, metres; `up` is 1 on top, `across` is -1…1. */
  readonly relief?: (share: number, up: number, across: number) => number
  readonly colour: (share: number, up: number, across: number) => Color
  /** Opacity, 0…1: a tool that is longer than the picture fades out. */
  readonly cover: (share: number) => number
}

const ALONG = 104
const ROUND = 72

/** Builds a closed smooth surface around a path, with colour and opacity per vertex. */
export function buildLoft(loft: Loft): BufferGeometry {
  const { section, squareness = 2, relief, colour, cover } = loft
  const rounded = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / squareness)
  const positions: number[] = []
  const colours: number[] = []
  for (let ring = 0; ring <= ALONG; ring++) {
    // Closer together towards the tip, where the shape changes most.
    const share = (ring / ALONG) ** 1.7
    const { x, y, width, height } = section(share)
    const [upX, upY] = uprightAt(section, share)
    for (let step = 0; step < ROUND; step++) {
      const angle = (step / ROUND) * Math.PI * 2
      const [across, up] = [rounded(Math.cos(angle)), rounded(Math.sin(angle))]
      const out = relief?.(share, up, across) ?? 0
      const rise = up * (height + out)
      positions.push(x + upX * rise, y + upY * rise, across * (width + out * 0.3))
      const { r, g, b } = colour(share, up, across)
      colours.push(r, g, b, cover(share))
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setAttribute('color', new BufferAttribute(Float32Array.from(colours), 4))
  geometry.setIndex(buildFaces())
  geometry.computeVertexNormals()
  return geometry
}

/** Unit vector perpendicular to the path, in its plane. */
function uprightAt(section: Loft['section'], share: number): [number, number] {
  const [a, b] = [section(Math.max(share - 0.01, 0)), section(Math.min(share + 0.01, 1))]
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  return [-(b.y - a.y) / length, (b.x - a.x) / length]
}

function buildFaces(): number[] {
  const faces: number[] = []
  for (let ring = 0; ring < ALONG; ring++)
    for (let step = 0; step < ROUND; step++) {
      const next = (step + 1) % ROUND
      const [a, b] = [ring * ROUND + step, ring * ROUND + next]
      faces.push(a, a + ROUND, b, b, a + ROUND, b + ROUND)
    }
  return faces
}

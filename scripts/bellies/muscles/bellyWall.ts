import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { line, mix, partThrough, type Row } from '../shapes/limb'
import { mixed, type Trunk } from '../shapes/trunk'

/** Half of the thickness where a sheet is attached, metres. */
const THIN = 0.0012
/** Places across the straight muscle. */
const ACROSS = [0, 0.17, 0.33, 0.5, 0.67, 0.83, 1] as const

/** The wall of the belly, in front and at the side. */
export function bellyWall(site: MuscleSite, body: Trunk): MusclePart[] {
  const place = (id: string) => site.landmark(id).position
  const [xiphoid, navel, pubis] = [
    place('xiphisternal-junction')[1],
    place('umbilicus')[1],
    place('pubic-symphysis-upper')[1],
  ]
  const spine = place('asis')
  const tubercle = site.onBone('hip-bone', place('pubic-tubercle'))
  const symphysis = site.onBone('hip-bone', [0.006, pubis, 0.15])
  const wide = spine[0] * 0.6
  /** Half of the width of the straight muscle at a height, metres. */
  const edge = (y: number) =>
    y > navel
      ? wide * (1 + 0.06 * ((y - navel) / (xiphoid - navel)))
      : tubercle[0] + (wide - tubercle[0]) * Math.min(1, (y - pubis) / (navel - pubis)) ** 0.6
  const half = 0.0055
  const size = (xiphoid - navel) / 0.178
  /** Half of the width of the white line: a line only towards the pubis. */
  const white = (y: number) => {
    const share = Math.min(1, Math.max(0, (y - pubis) / (navel - pubis)))
    return size * (0.0015 + 0.0035 * share ** 1.5)
  }
  /** Beneath the skin of the front, at a distance from the midline. */
  const front = (x: number, y: number, depth: number): Vec3 => {
    let z = 0.2
    for (;;) {
      const free = site.skin(x, y, z) + depth
      if (free < 0.0002 || z < 0) return [x, y, z]
      z -= Math.max(0.0002, free * 0.8)
    }
  }
  /** Across the straight muscle, from the white line (0) to its edge. */
  const across = (share: number, y: number, depth: number) =>
    front(white(y) + (edge(y) - white(y)) * share, y, depth)
  /** A row of the straight muscle; what is narrow leaves its corners free. */
  const row = (heights: (share: number) => number, thickness: number, narrow = 0) =>
    line(
      thickness,
      ...ACROSS.map((share) =>
        across(narrow / 2 + share * (1 - narrow), heights(share), 0.006 + half),
      ),
    )
  /** The tendinous intersections: zigzags, whose outer edge lies higher or lower. */
  const cut = (height: number, rise: number, zigzag: readonly number[]) => (share: number) => {
    const at = share * (zigzag.length - 1)
    const index = Math.min(Math.floor(at), zigzag.length - 2)
    const zig = zigzag[index]! + (zigzag[index + 1]! - zigzag[index]!) * (at - index)
    return height + size * (rise * (share - 0.5) + 0.0042 * zig)
  }
  const cuts = [
    cut(xiphoid - (xiphoid - navel) * 0.18, 0.014, [-0.4, 1, -0.6, 0.9, -0.4]),
    cut(xiphoid - (xiphoid - navel) * 0.57, 0.007, [0.6, -1, 0.9, -0.5, 0.6]),
    cut(navel + (xiphoid - navel) * 0.01, -0.003, [-0.6, 0.7, -0.9, 0.6, -0.8]),
  ] as const
  const rectus = { muscle: 'rectus-abdominis', layer: 0 }
  const [first, second, third] = cuts
  const gap = 0.001 * size
  const between = (name: string, from: typeof first, to: typeof first) => {
    const at = (share: number, thickness: number, narrow: number) =>
      row((x) => from(x) - gap + (to(x) - from(x) + 2 * gap) * share, thickness, narrow)
    return partThrough(
      5,
      [
        at(0, 0.0016, 0.08),
        at(0.14, half * 0.95, -0.01),
        at(0.5, half * 1.2, -0.05),
        at(0.86, half * 0.95, -0.01),
        at(1, 0.0016, 0.08),
      ],
      { ...rectus, part: `rectus-abdominis-${name}` },
    )
  }
  /** The band that fills a cut. */
  const band = (name: string, height: typeof first) =>
    partThrough(
      2,
      [0, 0.25, 0.5, 0.75, 1].map((share) =>
        line(
          0.0014,
          ...[-1, 1].map((side) =>
            across(share * 0.98, height(share) + side * 0.0042 * size, 0.0055 + half),
          ),
        ),
      ),
      { ...rectus, part: `rectus-abdominis-band-${name}`, tendon: [1, 1] },
    )
  const whole = [xiphoid - 0.004, navel, navel + (pubis - navel) * 0.5]
  return [
    partThrough(
      5,
      [
        line(THIN, body.rib(7, 9), body.rib(6, 17), body.rib(5, 27)),
        row(() => xiphoid - 0.006, 0.0045),
        row((x) => first(x) + 0.016, half),
        row((x) => first(x) + gap, 0.0016, 0.06),
      ],
      { ...rectus, layer: 1, part: 'rectus-abdominis-top', tendon: [0.06, 0] },
    ),
    between('upper', first, second),
    between('middle', second, third),
    partThrough(
      5,
      [
        row((x) => third(x) - gap, 0.0016, 0.08),
        row((x) => third(x) - 0.02, half * 1.05, -0.02),
        row(() => (third(0.5) + pubis) / 2, half * 1.1),
        row(() => pubis + 0.03, 0.004),
        line(
          THIN,
          site.onBone('hip-bone', [0.008, pubis, 0.15]),
          site.onBone('hip-bone', [tubercle[0], pubis, 0.15]),
        ),
      ],
      { ...rectus, part: 'rectus-abdominis-lower', tendon: [0, 0.14] },
    ),
    band('first', first),
    band('second', second),
    band('third', third),
    partThrough(
      2,
      [
        line(THIN, ...[-0.004, 0.006].map((x) => site.onBone('xiphoid', [x, xiphoid, 0.3]))),
        ...whole.map((y) =>
          line(THIN, ...[-0.012, white(y) + 0.0015].map((x) => front(x, y, 0.0058 + half))),
        ),
        line(THIN, [-0.012, symphysis[1], symphysis[2]], symphysis),
      ],
      { ...rectus, part: 'linea-alba', tendon: [1, 1] },
    ),
    ...oblique(
      site,
      body,
      (y) => front(edge(y) - 0.001, y, 0.0095),
      { xiphoid, navel, pubis },
      tubercle,
    ),
  ]
}

function oblique(
  site: MuscleSite,
  body: Trunk,
  edge: (y: number) => Vec3,
  { xiphoid, navel, pubis }: { xiphoid: number; navel: number; pubis: number },
  tubercle: Vec3,
): MusclePart[] {
  const hip = (id: string) => site.onBone('hip-bone', site.landmark(id).position)
  const [spine, side, top] = [hip('asis'), hip('iliac-crest-side'), hip('iliac-crest-top')]
  const origins: readonly (readonly [rib: number, degrees: number])[] = [
    [5, 49],
    [6, 64],
    [7, 76],
    [8, 86],
    [9, 95],
    [10, 102],
    [11, 92],
    [12, 108],
  ]
  const up = (share: number) => navel + (xiphoid - navel) * share
  const ends = [
    edge(up(1.02)),
    edge(up(0.7)),
    edge(up(0.3)),
    edge(navel - (navel - pubis) * 0.2),
    mix(edge(navel - (navel - pubis) * 0.45), spine, 0.5),
    spine,
    site.onBone('hip-bone', mix(spine, side, 0.6)),
    site.onBone('hip-bone', mix(side, top, 0.3)),
  ]
  const starts = origins.map(([rib, degrees]) => body.rib(rib, degrees))
  /** Nearer and nearer to the skin, and at once where no ribs are, so far on the way. */
  const row = (share: number, half: number, lifted: number): Row => {
    const bearings = starts.map((start, index) =>
      mixed([body.bearingOf(start), body.bearingOf(ends[index]!)], share),
    )
    const [ribs, skin] = [body.filling(bearings, half, lifted), body.filling(bearings, half, 1)]
    const free = (across: number) => Math.min(1, Math.max(0, across * (origins.length - 1) - 4.5))
    return { half: skin.half, at: (x) => mix(ribs.at(x), skin.at(x), free(x)) }
  }
  /** The ends of the part of the inner one that is seen. */
  const crest = [side, mix(side, top, 0.6), mix(top, hip('psis'), 0.1)]
  const ribs = [body.rib(11, 82), body.rib(12, 110), body.rib(12, 117)]
  return [
    partThrough(
      origins.length,
      [
        line(THIN, ...starts),
        row(0.14, 0.0032, 0.2),
        row(0.36, 0.0042, 1),
        row(0.6, 0.0042, 1),
        row(0.84, 0.003, 1),
        line(THIN, ...ends),
      ],
      {
        muscle: 'abdominal-obliques',
        part: 'external-oblique',
        // Beneath the edge of latissimus dorsi at the flank, and the fingers of serratus anterior.
        layer: 0.8,
        tendon: [0, 0.16],
      },
    ),
    // Between the edges of the outer one and of latissimus dorsi.
    partThrough(
      3,
      [
        line(THIN, ...crest),
        line(
          0.003,
          ...crest.map((place, index) =>
            body.under(body.bearingOf(mix(place, ribs[index]!, 0.5)), index === 0 ? 0.014 : 0.013),
          ),
        ),
        line(THIN, ...ribs),
      ],
      { muscle: 'abdominal-obliques', part: 'internal-oblique', layer: 1.5 },
    ),
    partThrough(
      4,
      [
        line(
          THIN,
          edge(navel - (navel - pubis) * 0.2),
          mix(edge(navel - (navel - pubis) * 0.45), spine, 0.5),
          spine,
        ),
        line(
          THIN,
          edge(navel - (navel - pubis) * 0.62),
          body.under(body.bearingOf(mix(spine, tubercle, 0.5)), 0.008),
        ),
        line(THIN, add(tubercle, [-0.006, 0, 0]), tubercle),
      ],
      {
        muscle: 'abdominal-obliques',
        part: 'external-oblique-aponeurosis',
        layer: 0,
        tendon: [1, 1],
      },
    ),
  ]
}

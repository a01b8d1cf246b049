import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { line, mix, partThrough } from '../shapes/limb'
import { mixed, type Trunk } from '../shapes/trunk'

/** Half of the thickness where a sheet is attached, metres. */
const THIN = 0.0012

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
  const wide = spine[0] * 0.6
  /** Half of the width of the straight muscle at a height, metres. */
  const edge = (y: number) =>
    y > navel
      ? wide * (1 + 0.06 * ((y - navel) / (xiphoid - navel)))
      : tubercle[0] + (wide - tubercle[0]) * Math.min(1, (y - pubis) / (navel - pubis)) ** 0.6
  const half = 0.005
  const gap = 0.0003
  /** Beneath the skin of the front, at a distance from the midline. */
  const front = (x: number, y: number, depth: number): Vec3 => {
    let z = 0.2
    while (z > 0 && site.skin(x, y, z) > -depth) z -= 0.0015
    return [x, y, z]
  }
  /** @param rise how much higher the outer edge lies than the inner one */
  const row = (y: number, thickness: number, rise = 0, wider = 1) =>
    line(
      thickness,
      ...[0.045, 0.36, 0.7, 1].map((share) => {
        const height = y + rise * (share - 0.5)
        return front(edge(height) * (share > 0.1 ? share * wider : share), height, 0.006 + half)
      }),
    )
  const size = (xiphoid - navel) / 0.178
  /** The tendinous intersections: where each lies, and how much higher its outer edge is, metres. */
  const [first, second, third] = [
    [xiphoid - (xiphoid - navel) * 0.16, 0.011 * size],
    [xiphoid - (xiphoid - navel) * 0.56, 0.006 * size],
    [navel - (navel - pubis) * 0.02, -0.004 * size],
  ] as const
  const rectus = { muscle: 'rectus-abdominis', layer: 0 }
  type Cut = readonly [height: number, rise: number]
  const between = (name: string, [from, rise]: Cut, [to, lower]: Cut) => {
    const at = (share: number, thickness: number, wider: number) =>
      row(from + (to - from) * share, thickness, rise + (lower - rise) * share, wider)
    return partThrough(
      4,
      [
        row(from - gap, 0.0015, rise, 0.98),
        at(0.15, half * 0.95, 1.01),
        at(0.5, half * 1.15, 1.03),
        at(0.85, half * 0.95, 1.01),
        row(to + gap, 0.0015, lower, 0.98),
      ],
      { ...rectus, part: `rectus-abdominis-${name}`, tendon: [0.06, 0.06] },
    )
  }
  return [
    partThrough(
      4,
      [
        line(THIN, body.rib(7, 9), body.rib(6, 17), body.rib(5, 27)),
        row(xiphoid - 0.006, 0.0045),
        row(first[0] + 0.014, half, first[1]),
        row(first[0] + gap, 0.0015, first[1], 0.98),
      ],
      { ...rectus, layer: 1, part: 'rectus-abdominis-top', tendon: [0.06, 0.06] },
    ),
    between('upper', first, second),
    between('middle', second, third),
    partThrough(
      4,
      [
        row(third[0] - gap, 0.0015, third[1], 0.98),
        row(third[0] - 0.02, half, third[1], 1.01),
        row((third[0] + pubis) / 2, half * 1.1),
        row(pubis + 0.03, 0.004),
        line(
          THIN,
          site.onBone('hip-bone', [0.008, pubis, 0.15]),
          site.onBone('hip-bone', [tubercle[0], pubis, 0.15]),
        ),
      ],
      { ...rectus, part: 'rectus-abdominis-lower', tendon: [0.03, 0.14] },
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
  const [spine, side] = [hip('asis'), hip('iliac-crest-side')]
  const origins: readonly (readonly [rib: number, degrees: number])[] = [
    [5, 50],
    [6, 59],
    [7, 70],
    [8, 80],
    [9, 90],
    [10, 100],
    [11, 112],
    [11, 126],
  ]
  const up = (share: number) => navel + (xiphoid - navel) * share
  const ends = [
    edge(up(0.72)),
    edge(up(0.4)),
    edge(up(0.1)),
    edge(navel - (navel - pubis) * 0.25),
    mix(edge(navel - (navel - pubis) * 0.45), spine, 0.5),
    spine,
    site.onBone('hip-bone', mix(spine, side, 0.5)),
    side,
  ]
  const starts = origins.map(([rib, degrees]) => body.rib(rib, degrees))
  /** Beneath the skin, or on the ribs where they leave no room, so far on the way. */
  const row = (share: number, half: number) =>
    body.filling(
      starts.map((start, index) =>
        mixed([body.bearingOf(start), body.bearingOf(ends[index]!)], share),
      ),
      half,
      1,
    )
  return [
    partThrough(
      origins.length,
      [
        line(THIN, ...starts),
        row(0.14, 0.0036),
        row(0.36, 0.0042),
        row(0.6, 0.0042),
        row(0.84, 0.003),
        line(THIN, ...ends),
      ],
      {
        muscle: 'abdominal-obliques',
        part: 'external-oblique',
        // Beneath the edge of latissimus dorsi at the flank.
        layer: 0.6,
        tendon: [0.05, 0.16],
      },
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

import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { between, swell, type Trunk, trunkOf } from '../places/trunkPlaces'

/** How deep the middle of the trapezius lies beneath the skin, metres. */
const D = 0.008

/** The muscles of the back, from the skin inwards. */
export const back: BuildMuscles = (site) => {
  const trunk = trunkOf(site)
  return [
    ...trapezius(site, trunk),
    latissimus(site, trunk),
    lumbarFascia(site, trunk),
    ...blade(site, trunk),
    ...serratusPosterior(site, trunk),
  ]
}

function trapezius(
  site: MuscleSite,
  { spinous, landmark, occiput, mm, outTo, round, top }: Trunk,
): MusclePart[] {
  const onBlade = (at: Vec3) => site.onBone('scapula', at)
  const clavicle = (share: number) =>
    site.onBone(
      'clavicle',
      add(
        between(landmark('supraclavicular-fossa'), landmark('clavicle-acromial-behind'), share),
        mm(0, -4, -12),
      ),
    )
  /** The nuchal ligament, which begins where the trapezius does. */
  const ligament = (id: string) => round(id, 0.5, 0.006)
  const lowest = [
    spinous('c7'),
    round('t1', 28, D),
    top(84, -50, D),
    top(124, -38, D),
    onBlade(add(landmark('acromion-front'), mm(-16, 0, -22))),
  ]
  const root = landmark('scapula-spine-root')
  const middle = landmark('scapula-spine-mid')
  /** Straight from the spine to the blade, beneath the skin. */
  const spread = (from: Vec3, to: Vec3) => [
    from,
    outTo(between(from, to, 0.33), [0, 0.5, -1], D),
    outTo(between(from, to, 0.66), [0, 0.7, -1], D),
    to,
  ]
  /** On the way to the root of the spine of the blade, bowed outwards. */
  const bow = (id: string, share: number, aside: number) =>
    outTo(add(between(spinous(id), root, share), mm(aside, 0, 0)), [0, 0, -1], D)
  return [
    {
      muscle: 'upper-trapezius',
      part: 'upper-trapezius',
      fibres: [
        [occiput(22, 3), round('c2', 38, D), round('c4', 60, D), top(72, -6, D), clavicle(0.35)],
        [occiput(10, 2), round('c2', 18, D), round('c5', 48, D), top(84, -14, D), clavicle(0.6)],
        [ligament('c3'), round('c5', 28, D), round('c6', 58, D), top(94, -22, D), clavicle(0.85)],
        [ligament('c5'), round('c7', 26, D), round('t1', 56, D), top(106, -32, D), clavicle(1)],
        lowest,
      ],
      thick: swell(0.0013, 0.0042, 0.6),
      tendon: [0.05, 0.03],
      layer: 0,
      hug: 0.004,
    },
    {
      muscle: 'middle-trapezius',
      part: 'middle-trapezius',
      fibres: [
        lowest,
        spread(spinous('t1'), onBlade(add(landmark('acromion-lateral'), mm(-14, 0, -18)))),
        spread(spinous('t2'), onBlade(landmark('acromion-angle'))),
        spread(spinous('t3'), onBlade(between(landmark('acromion-angle'), middle, 0.75))),
        spread(spinous('t4'), onBlade(between(middle, root, 0.4))),
        spread(spinous('t5'), onBlade(between(middle, root, 0.8))),
      ],
      thick: swell(0.0012, 0.0034, 0.6),
      tendon: [0.16, 0.03],
      layer: 0,
      hug: 0.0045,
    },
    {
      muscle: 'lower-trapezius',
      part: 'lower-trapezius',
      fibres: [
        [spinous('t5'), onBlade(between(middle, root, 0.8))],
        [spinous('t6'), bow('t6', 0.5, 3), onBlade(between(middle, root, 0.85))],
        [spinous('t8'), bow('t8', 0.5, 7), onBlade(between(middle, root, 0.9))],
        [spinous('t10'), bow('t10', 0.5, 11), onBlade(between(middle, root, 0.95))],
        [
          spinous('t12'),
          bow('t12', 0.35, 11),
          bow('t12', 0.7, 14),
          onBlade(between(middle, root, 1)),
        ],
      ],
      thick: swell(0.0011, 0.0029, 0.55),
      tendon: [0.05, 0.13],
      layer: 0,
      hug: 0.0045,
    },
  ]
}

function latissimus(
  site: MuscleSite,
  { spinous, landmark, mm, back, outTo, shaft }: Trunk,
): MusclePart {
  const fold = landmark('posterior-axillary-fold')
  const angle = landmark('scapula-inferior-angle')
  const crest = landmark('iliac-crest-top')
  const side = landmark('iliac-crest-side')
  const waist = landmark('midaxillary-waist')
  const armpit = add(fold, mm(-4, 0, 11))
  /** Beside the chest, at a share of the height from the crest to the armpit. */
  const flank = (share: number, z: number): Vec3 => {
    const y = crest[1] + (fold[1] - crest[1]) * share
    return outTo([0.03, y, waist[2] + mm(0, 0, z)[2]], [1, 0, mm(0, 0, z)[2] * 6], 0.005)
  }
  const hip = (share: number) => site.onBone('hip-bone', between(crest, side, share))
  const over = (share: number, x: number) =>
    back(mm(x, 0, 0)[0], crest[1] + (angle[1] - crest[1]) * share, 0.006)
  return {
    muscle: 'latissimus-dorsi',
    part: 'latissimus-dorsi',
    fibres: [
      [
        spinous('t7'),
        add(angle, mm(-8, -4, 5)),
        add(angle, mm(40, -6, 22)),
        add(armpit, mm(-2, -6, -2)),
        shaft(0.29, 125),
      ],
      [
        spinous('t9'),
        back(mm(45, 0, 0)[0], spinous('t8')[1] + 0.004, 0.006),
        add(angle, mm(34, -24, 24)),
        add(armpit, mm(-2, -12, 3)),
        shaft(0.26, 125),
      ],
      [
        spinous('t12'),
        over(0.66, 55),
        flank(0.82, -42),
        add(armpit, mm(-3, -17, 9)),
        shaft(0.23, 125),
      ],
      [
        spinous('l3'),
        over(0.3, 60),
        flank(0.72, -30),
        add(armpit, mm(-4, -20, 16)),
        shaft(0.2, 125),
      ],
      [
        site.onBone('sacrum', add(landmark('s2-crest'), mm(8, -6, 0))),
        over(0.16, 68),
        flank(0.6, -17),
        add(armpit, mm(-5, -22, 22)),
        shaft(0.18, 125),
      ],
      [
        site.onBone('hip-bone', add(landmark('psis'), mm(6, 10, -6))),
        over(0.1, 78),
        flank(0.6, -9),
        add(armpit, mm(-6, -23, 25)),
        shaft(0.17, 125),
      ],
      [hip(0.35), flank(0.22, -18), flank(0.6, -2), add(armpit, mm(-7, -24, 28)), shaft(0.16, 125)],
    ],
    thick: (along, across) =>
      0.0011 + 0.0042 * Math.sin(Math.PI * Math.min(1, along) ** 1.7) * (0.7 + 0.3 * across),
    tendon: [0.22, 0.12],
    hug: 0.004,
    // Beneath the trapezius.
    layer: 0.5,
  }
}

/** The strip in the middle that joins the tendons of both sides and covers the sacrum. */
function lumbarFascia(site: MuscleSite, { spinous, landmark, mm, back }: Trunk): MusclePart {
  const top = spinous('t10')
  const end = site.onBone('coccyx', add(landmark('coccyx-tip'), mm(0, 20, 0)))
  const rows: readonly (readonly [height: number, wide: number])[] = [
    [spinous('l1')[1], 8],
    [spinous('l4')[1], 11],
    [landmark('s1-crest')[1], 30],
    [landmark('s2-crest')[1], 34],
    [landmark('s3-crest')[1], 26],
  ]
  const across = (x: number) => mm(x, 0, 0)[0]
  return {
    muscle: 'latissimus-dorsi',
    part: 'lumbar-fascia',
    fibres: [
      [
        add(top, mm(-14, 0, 0)),
        ...rows.map(([y]) => back(across(-10), y, 0.0034)),
        add(end, mm(-8, 0, 0)),
      ],
      [
        add(top, mm(4, 0, 0)),
        ...rows.map(([y, wide]) => back(across(wide), y, 0.0034)),
        add(end, mm(6, 0, 0)),
      ],
    ],
    thick: () => 0.0007,
    tendon: [1, 1],
    layer: 0.3,
  }
}

function blade(
  site: MuscleSite,
  { spinous, transverse, landmark, mm, round }: Trunk,
): MusclePart[] {
  const border = (from: string, to: string, share: number) =>
    site.onBone('scapula', add(between(landmark(from), landmark(to), share), mm(-6, 0, 6)))
  const [top, root] = ['scapula-superior-angle', 'scapula-spine-root']
  const [low, rim] = ['scapula-inferior-angle', 'scapula-medial-border']
  return [
    {
      muscle: 'levator-scapulae',
      part: 'levator-scapulae',
      fibres: [
        [
          transverse('c1'),
          round('c3', 92, 0.013),
          round('c5', 84, 0.012),
          border(top, root, -0.25),
        ],
        [transverse('c2'), round('c4', 82, 0.013), round('c6', 74, 0.013), border(top, root, 0.1)],
        [
          transverse('c3', 2),
          round('c5', 72, 0.015),
          round('c7', 66, 0.016),
          border(top, root, 0.45),
        ],
        [
          transverse('c4', 3),
          round('c6', 64, 0.017),
          round('t1', 56, 0.02),
          border(top, root, 0.8),
        ],
      ],
      thick: swell(0.0014, 0.005, 0.55),
      tendon: [0.12, 0.06],
      layer: 1,
    },
    {
      muscle: 'rhomboids',
      part: 'rhomboid-minor',
      fibres: [
        [spinous('c7'), border(top, root, 0.62)],
        [spinous('t1'), border(root, rim, 0.2)],
      ],
      thick: swell(0.0012, 0.0034),
      tendon: [0.08, 0.04],
      layer: 1,
    },
    {
      muscle: 'rhomboids',
      part: 'rhomboid-major',
      fibres: [
        [spinous('t1'), border(root, rim, 0.28)],
        [spinous('t2'), border(root, rim, 0.9)],
        [spinous('t3'), border(rim, low, 0.3)],
        [spinous('t4'), border(rim, low, 0.62)],
        [spinous('t5'), border(rim, low, 0.94)],
      ],
      thick: swell(0.0012, 0.0034),
      tendon: [0.1, 0.05],
      layer: 1,
    },
  ]
}

function serratusPosterior(_: MuscleSite, { spinous, ribBack }: Trunk): MusclePart[] {
  return [
    {
      muscle: 'serratus-posterior-superior',
      part: 'serratus-posterior-superior',
      fibres: [
        [spinous('c6'), ribBack(2, 62)],
        [spinous('c7'), ribBack(3, 72)],
        [spinous('t1'), ribBack(4, 78)],
        [spinous('t2'), ribBack(5, 82)],
      ],
      thick: swell(0.0009, 0.0022, 0.65),
      tendon: [0.4, 0.06],
      layer: 2,
    },
  ]
}

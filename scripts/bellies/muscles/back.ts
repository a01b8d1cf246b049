import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { between, swell, type Trunk, trunkOf } from '../trunk'

/** How deep the middle of the trapezius lies beneath the skin, metres. */
const D = 0.008

/** The muscles of the back, from the skin inwards. */
export const back: BuildMuscles = (site) => {
  const trunk = trunkOf(site)
  return [
    ...trapezius(site, trunk),
    latissimus(site, trunk),
    ...blade(site, trunk),
    ...serratusPosterior(site, trunk),
    ...erectorSpinae(site, trunk),
    ...loins(site, trunk),
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
  const ligament = (id: string) => round(id, 5, 0.006)
  const lowest = [
    spinous('c6'),
    round('c7', 28, D),
    top(84, -42, D),
    top(120, -34, D),
    onBlade(add(landmark('acromion-front'), mm(-16, 0, -22))),
  ]
  const root = landmark('scapula-spine-root')
  const middle = landmark('scapula-spine-mid')
  return [
    {
      muscle: 'upper-trapezius',
      part: 'upper-trapezius',
      fibres: [
        [occiput(22, 3), round('c2', 38, D), round('c4', 58, D), top(72, -8, D), clavicle(0.35)],
        [occiput(10, 2), round('c2', 18, D), round('c5', 48, D), top(84, -14, D), clavicle(0.6)],
        [ligament('c3'), round('c5', 28, D), round('c6', 58, D), top(94, -20, D), clavicle(0.85)],
        [ligament('c5'), round('c6', 26, D), round('c7', 56, D), top(106, -28, D), clavicle(1)],
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
        [
          spinous('c7'),
          top(90, -56, D),
          onBlade(add(landmark('acromion-lateral'), mm(-16, 0, -14))),
        ],
        [spinous('t1'), top(80, -66, D), onBlade(landmark('acromion-angle'))],
        [spinous('t2'), onBlade(between(landmark('acromion-angle'), middle, 0.7))],
        [spinous('t3'), onBlade(between(middle, root, 0.4))],
        [spinous('t4'), onBlade(between(middle, root, 0.95))],
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
        [spinous('t4'), onBlade(between(middle, root, 0.7))],
        [spinous('t6'), onBlade(between(middle, root, 0.82))],
        [
          spinous('t8'),
          outTo(between(spinous('t8'), root, 0.5), [0, 0, -1], 0.006),
          onBlade(between(middle, root, 0.88)),
        ],
        [
          spinous('t10'),
          outTo(between(spinous('t10'), root, 0.5), [0, 0, -1], 0.006),
          onBlade(between(middle, root, 0.94)),
        ],
        [
          spinous('t12'),
          outTo(between(spinous('t12'), root, 0.5), [0, 0, -1], 0.006),
          onBlade(root),
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
  const armpit = add(fold, mm(0, 0, 8))
  /** Beside the chest, at a share of the height from the crest to the armpit. */
  const flank = (share: number, z: number): Vec3 => {
    const y = crest[1] + (fold[1] - crest[1]) * share
    return outTo([0.03, y, waist[2] + mm(0, 0, z)[2]], [1, 0, mm(0, 0, z)[2] * 6], 0.007)
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
        site.onBone('sacrum', add(landmark('s2-crest'), mm(8, 14, 0))),
        over(0.16, 68),
        flank(0.6, -22),
        add(armpit, mm(-5, -22, 22)),
        shaft(0.18, 125),
      ],
      [
        hip(0.35),
        flank(0.22, -26),
        flank(0.6, -12),
        add(armpit, mm(-7, -24, 28)),
        shaft(0.16, 125),
      ],
    ],
    thick: (along, across) =>
      0.0011 + 0.0042 * Math.sin(Math.PI * Math.min(1, along) ** 1.7) * (0.7 + 0.3 * across),
    tendon: [0.22, 0.12],
    // Beneath the trapezius.
    layer: 0.5,
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
        [transverse('c1'), round('c4', 72, 0.016), border(top, root, -0.25)],
        [transverse('c2'), round('c5', 66, 0.018), border(top, root, 0.1)],
        [transverse('c3', 2), round('c6', 60, 0.02), border(top, root, 0.45)],
        [transverse('c4', 3), round('c7', 52, 0.022), border(top, root, 0.8)],
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

/** Columns beside the spine: longissimus and, farther out, iliocostalis; each in two stretches. */
function erectorSpinae(site: MuscleSite, trunk: Trunk): MusclePart[] {
  const { spinous, ribBack, back, mm, landmark } = trunk
  const height = (id: string) => spinous(id)[1]
  const sacrum = (x: number, y: number) =>
    site.boneFrom('sacrum', add(landmark('s2-crest'), mm(x, y, -40)), [0, 0, 1])
  const ilium = (x: number, y: number) =>
    site.onBone('hip-bone', add(landmark('psis'), mm(x, y, 6)))
  const along = (id: string, x: number, depth: number) =>
    back(mm(x, 0, 0)[0], height(id), depth * trunk.size)
  const upper = (id: string, x: number) => {
    const n = Number(id.slice(1))
    return ribBack(n, x)
  }
  return [
    {
      muscle: 'erector-spinae-lumbar',
      part: 'longissimus-lumbar',
      fibres: [
        [
          sacrum(7, -30),
          along('l5', 9, 0.016),
          along('l3', 11, 0.022),
          along('l1', 12, 0.022),
          along('t11', 13, 0.02),
          upper('t9', 25),
        ],
        [
          sacrum(16, -14),
          along('l5', 27, 0.02),
          along('l3', 26, 0.026),
          along('l1', 25, 0.024),
          along('t11', 25, 0.02),
          upper('t9', 36),
        ],
        [
          ilium(-3, 6),
          along('l5', 45, 0.022),
          along('l3', 43, 0.026),
          along('l1', 40, 0.024),
          along('t11', 38, 0.019),
          upper('t9', 46),
        ],
      ],
      thick: (share) =>
        0.0012 + 0.0155 * Math.sin(Math.PI * Math.min(1, share * 1.02) ** 0.9) ** 0.9,
      tendon: [0.2, 0],
      layer: 2,
    },
    {
      muscle: 'erector-spinae-lumbar',
      part: 'iliocostalis-lumbar',
      fibres: [
        [
          ilium(2, 8),
          along('l4', 40, 0.024),
          along('l2', 38, 0.024),
          along('t12', 37, 0.02),
          ribBack(9, 48),
        ],
        [
          ilium(12, 26),
          along('l4', 55, 0.026),
          along('l2', 55, 0.024),
          along('t12', 53, 0.019),
          ribBack(9, 60),
        ],
        [
          ilium(24, 44),
          along('l3', 70, 0.026),
          along('l1', 70, 0.022),
          ribBack(11, 68),
          ribBack(9, 74),
        ],
      ],
      thick: swell(0.0012, 0.0115, 0.42),
      tendon: [0.1, 0],
      layer: 2,
    },
    {
      muscle: 'erector-spinae-thoracic',
      part: 'spinalis-longissimus-thoracic',
      fibres: [
        [
          spinous('l1'),
          along('t11', 8, 0.016),
          along('t8', 7, 0.014),
          along('t4', 8, 0.016),
          trunk.transverse('t1', 4),
        ],
        [
          trunk.transverse('l1', 6),
          along('t11', 21, 0.018),
          along('t8', 21, 0.015),
          along('t4', 21, 0.018),
          upper('t2', 26),
        ],
        [
          ribBack(12, 36),
          along('t11', 35, 0.018),
          along('t8', 37, 0.016),
          along('t4', 35, 0.02),
          upper('t2', 36),
        ],
      ],
      thick: swell(0.0012, 0.0078, 0.45, 0.8),
      tendon: [0.1, 0.06],
      layer: 2,
    },
    {
      muscle: 'erector-spinae-thoracic',
      part: 'iliocostalis-thoracic',
      fibres: [
        [ribBack(11, 42), along('t8', 32, 0.018), along('t5', 32, 0.022), ribBack(3, 36)],
        [ribBack(11, 55), along('t8', 46, 0.018), along('t5', 45, 0.022), ribBack(3, 46)],
        [ribBack(11, 68), ribBack(8, 63), ribBack(6, 60), ribBack(3, 56)],
      ],
      thick: swell(0.0012, 0.0058, 0.45, 0.8),
      tendon: [0.05, 0.08],
      layer: 2,
    },
  ]
}

function loins(
  site: MuscleSite,
  { spinous, transverse, ribBack, landmark, mm }: Trunk,
): MusclePart[] {
  const sacrum = (x: number, y: number) =>
    site.boneFrom('sacrum', add(landmark('s2-crest'), mm(x, y, -40)), [0, 0, 1])
  /** The inner lip of the crest. */
  const crest = (share: number) =>
    site.onBone(
      'hip-bone',
      add(between(landmark('psis'), landmark('iliac-crest-top'), share), mm(0, 2, 24)),
    )
  /** In front of the columns of the erector. */
  const deep = (share: number, x: number) =>
    add(between(crest(share), ribBack(12, x), 0.5), mm(0, 0, 10))
  return [
    {
      muscle: 'multifidus',
      part: 'multifidus',
      fibres: [
        [
          sacrum(6, -32),
          add(spinous('l5'), mm(4, 0, 6)),
          add(spinous('l3'), mm(3, 0, 8)),
          spinous('l1'),
        ],
        [
          sacrum(13, -20),
          add(spinous('l5'), mm(14, 0, 14)),
          add(spinous('l3'), mm(11, 0, 18)),
          add(spinous('l1'), mm(3, 0, 10)),
        ],
        [
          sacrum(20, -4),
          add(spinous('l5'), mm(24, 0, 22)),
          add(spinous('l3'), mm(18, 0, 26)),
          add(spinous('l1'), mm(6, 0, 20)),
        ],
      ],
      thick: swell(0.0012, 0.0085, 0.35),
      tendon: [0.06, 0.05],
      layer: 3,
      through: ['l1', 'l2', 'l3', 'l4', 'l5'],
    },
    {
      muscle: 'quadratus-lumborum',
      part: 'quadratus-lumborum',
      fibres: [
        [crest(0.5), add(transverse('l3'), mm(2, 0, 2)), add(ribBack(12, 24), mm(0, -4, 5))],
        [crest(0.75), deep(0.75, 40), add(ribBack(12, 40), mm(0, -3, 5))],
        [crest(1), deep(1, 56), add(ribBack(12, 56), mm(0, -3, 5))],
      ],
      thick: swell(0.0013, 0.0058),
      tendon: [0.05, 0.05],
      layer: 3,
    },
  ]
}

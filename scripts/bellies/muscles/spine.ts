import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { between, swell, type Trunk, trunkOf } from '../places/trunkPlaces'

/** The columns along the spine and the muscles of the loins, from the skin inwards. */
export const spine: BuildMuscles = (site) => {
  const trunk = trunkOf(site)
  return [...erectorSpinae(site, trunk), ...loins(site, trunk)]
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
          sacrum(9, -26),
          along('l5', 18, 0.018),
          along('l3', 16, 0.022),
          along('l1', 14, 0.022),
          along('t11', 13, 0.02),
          upper('t9', 25),
        ],
        [
          sacrum(16, -14),
          along('l5', 31, 0.02),
          along('l3', 29, 0.026),
          along('l1', 27, 0.024),
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
          ilium(9, 20),
          along('l4', 53, 0.026),
          along('l2', 54, 0.024),
          along('t12', 53, 0.019),
          ribBack(9, 60),
        ],
        [
          ilium(17, 34),
          along('l4', 64, 0.028),
          along('l2', 69, 0.022),
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
      add(between(landmark('psis'), landmark('iliac-crest-top'), share), mm(0, 0, 30)),
    )
  /** In front of the columns of the erector. */
  const deep = (share: number, x: number) =>
    add(between(crest(share), ribBack(12, x), 0.5), mm(0, 0, 16))
  return [
    {
      muscle: 'multifidus',
      part: 'multifidus',
      fibres: [
        [
          sacrum(6, -32),
          add(spinous('l5'), mm(5, 0, 6)),
          add(spinous('l3'), mm(5, 0, 8)),
          spinous('l1'),
        ],
        [
          sacrum(14, -18),
          add(spinous('l5'), mm(15, 0, 14)),
          add(spinous('l3'), mm(11, 0, 18)),
          add(spinous('l1'), mm(3, 0, 8)),
        ],
        [
          sacrum(21, -3),
          add(spinous('l5'), mm(27, 0, 27)),
          add(spinous('l3'), mm(19, 0, 29)),
          add(spinous('l1'), mm(5, 0, 16)),
        ],
      ],
      thick: swell(0.0012, 0.0075, 0.35),
      tendon: [0.06, 0.05],
      layer: 2,
    },
    {
      muscle: 'quadratus-lumborum',
      part: 'quadratus-lumborum',
      fibres: [
        [
          crest(0.2),
          add(transverse('l4'), mm(-4, 0, -2)),
          add(transverse('l2'), mm(-2, 0, -2)),
          add(ribBack(12, 20), mm(0, -4, 5)),
        ],
        [crest(0.55), deep(0.55, 34), add(ribBack(12, 34), mm(0, -3, 5))],
        [crest(0.9), deep(0.9, 48), add(ribBack(12, 48), mm(0, -3, 5))],
      ],
      thick: swell(0.0013, 0.0058),
      tendon: [0.05, 0.05],
      layer: 3,
    },
  ]
}

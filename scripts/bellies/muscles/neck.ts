import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { between, swell, type Trunk, trunkOf } from '../places/trunkPlaces'

/** The muscles of the neck, from the skin inwards. */
export const neck: BuildMuscles = (site) => {
  const trunk = trunkOf(site)
  return [
    ...sternocleidomastoid(site, trunk),
    ...scalenes(site, trunk),
    ...nape(site, trunk),
    ...suboccipitals(site, trunk),
  ]
}

function sternocleidomastoid(site: MuscleSite, { landmark, mm }: Trunk): MusclePart[] {
  const skull = (x: number, y: number, z: number) =>
    site.onBone('cranium', add(landmark('mastoid-process'), mm(x, y, z)))
  const under = (id: string, depth: number) => site.under(id, depth * (site.stature / 1.73))
  const clavicle = (x: number) =>
    site.onBone('clavicle', add(landmark('clavicle-sternal-lower'), mm(x - 52, 14, -8)))
  const notch = landmark('suprasternal-notch')
  return [
    {
      muscle: 'sternocleidomastoid',
      part: 'sternocleidomastoid-sternal',
      fibres: [
        [
          site.onBone('manubrium', add(notch, mm(9, -8, 4))),
          add(under('scm-front-cricoid', 0.008), mm(-1, 0, 3)),
          add(under('scm-front-thyroid', 0.008), mm(0, 0, 5)),
          skull(0, -2, 11),
        ],
        [
          site.onBone('manubrium', add(notch, mm(16, -9, 4))),
          add(under('scm-front-cricoid', 0.008), mm(8, -1, -4)),
          under('scm-mid-thyroid', 0.009),
          skull(0, 3, -2),
        ],
      ],
      thick: swell(0.0018, 0.0058, 0.6),
      tendon: [0.18, 0.05],
      layer: 0,
      hug: 0.0045,
    },
    {
      muscle: 'sternocleidomastoid',
      part: 'sternocleidomastoid-clavicular',
      fibres: [
        [
          clavicle(26),
          add(
            between(landmark('scm-front-cricoid'), landmark('scm-back-cricoid'), 0.55),
            mm(-4, -4, -8),
          ),
          add(under('scm-mid-thyroid', 0.011), mm(1, 0, -1)),
          skull(0, 4, -1),
        ],
        [
          clavicle(40),
          under('scm-back-cricoid', 0.009),
          add(under('scm-back-thyroid', 0.008), mm(0, 0, 2)),
          skull(-3, 8, -13),
        ],
        [
          clavicle(54),
          add(under('scm-back-cricoid', 0.009), mm(4, -4, -4)),
          add(under('scm-back-thyroid', 0.008), mm(1, 1, -4)),
          skull(-9, 11, -24),
        ],
      ],
      thick: swell(0.0014, 0.0042, 0.6),
      tendon: [0.08, 0.06],
      layer: 0,
      hug: 0.0048,
    },
  ]
}

function scalenes(site: MuscleSite, { transverse, mm, box }: Trunk): MusclePart[] {
  const rib = (n: number, x: number, z: number): Vec3 => {
    const { max } = box(`rib-${n}`)
    return site.boneFrom(
      `rib-${n}`,
      [mm(x, 0, 0)[0], max[1] + 0.05, box('t1').max[2] + mm(0, 0, z)[2]],
      [0, -1, 0],
    )
  }
  const front = (id: string) => add(transverse(id), mm(-2, 0, 4))
  return [
    {
      muscle: 'scalenes',
      part: 'scalenus-anterior',
      fibres: [
        [
          site.onBone('c3', front('c3')),
          site.onBone('c5', add(front('c5'), mm(3, 0, 6))),
          rib(1, 46, 24),
        ],
        [site.onBone('c5', front('c5')), add(transverse('c7'), mm(8, 0, 16)), rib(1, 56, 18)],
      ],
      thick: swell(0.0013, 0.0046, 0.55),
      tendon: [0.1, 0.1],
      layer: 1,
    },
    {
      muscle: 'scalenes',
      part: 'scalenus-medius',
      fibres: [
        [transverse('c2'), add(transverse('c5'), mm(8, 0, 3)), rib(1, 63, 10)],
        [transverse('c4'), add(transverse('c6'), mm(11, 0, -3)), rib(1, 66, -4)],
        [transverse('c6'), rib(1, 60, -15)],
      ],
      thick: swell(0.0014, 0.0055, 0.55),
      tendon: [0.08, 0.1],
      layer: 1,
    },
    {
      muscle: 'scalenes',
      part: 'scalenus-posterior',
      fibres: [
        [transverse('c5', 4), rib(2, 76, -6)],
        [transverse('c7', 4), rib(2, 72, -20)],
      ],
      thick: swell(0.0013, 0.004, 0.5),
      tendon: [0.08, 0.1],
      layer: 2,
    },
  ]
}

function nape(
  site: MuscleSite,
  { spinous, transverse, landmark, occiput, mm, back, round }: Trunk,
): MusclePart[] {
  const mastoid = landmark('mastoid-process')
  const skull = (x: number, y: number, z: number) =>
    site.onBone('cranium', add(mastoid, mm(x, y, z)))
  const at = (id: string, x: number, depth: number) => back(mm(x, 0, 0)[0], spinous(id)[1], depth)
  return [
    {
      muscle: 'splenius',
      part: 'splenius-capitis',
      fibres: [
        [spinous('c4'), round('c3', 30, 0.011), skull(-10, 9, -33)],
        [spinous('c6'), round('c5', 36, 0.012), round('c2', 60, 0.01), skull(-4, 6, -20)],
        [spinous('t1'), round('c6', 42, 0.013), round('c3', 72, 0.011), skull(-1, 3, -12)],
        [
          spinous('t3'),
          at('t1', 24, 0.014),
          round('c6', 60, 0.015),
          round('c3', 86, 0.012),
          skull(0, -3, -7),
        ],
      ],
      thick: swell(0.0012, 0.0042, 0.6),
      tendon: [0.1, 0.05],
      layer: 1,
    },
    {
      muscle: 'semispinalis-capitis',
      part: 'semispinalis-capitis',
      fibres: [
        [
          transverse('t5', 4),
          at('t1', 9, 0.02),
          round('c5', 12, 0.016),
          round('c3', 9, 0.013),
          occiput(4, 9),
        ],
        [
          transverse('t3', 4),
          at('t1', 19, 0.024),
          round('c5', 28, 0.02),
          round('c3', 22, 0.018),
          occiput(14, 9),
        ],
        [transverse('c7', 4), round('c5', 46, 0.025), round('c3', 38, 0.022), occiput(25, 11)],
      ],
      thick: swell(0.0013, 0.006, 0.7),
      tendon: [0.12, 0.04],
      layer: 2,
    },
  ]
}

function suboccipitals(
  site: MuscleSite,
  { spinous, transverse, occiput, mm }: Trunk,
): MusclePart[] {
  const c1 = site.onBone('c1', [0.003, spinous('c1')[1], spinous('c1')[2] - 0.01])
  const make = (part: string, fibres: readonly (readonly Vec3[])[], most: number): MusclePart => ({
    muscle: 'suboccipitals',
    part,
    fibres,
    thick: swell(0.001, most),
    tendon: [0.06, 0.06],
    layer: 3,
  })
  return [
    make(
      'rectus-capitis-posterior-minor',
      [
        [c1, occiput(4, 34)],
        [add(c1, mm(3, 0, 1)), occiput(11, 34)],
      ],
      0.0026,
    ),
    make(
      'rectus-capitis-posterior-major',
      [
        [spinous('c2'), occiput(14, 32)],
        [add(spinous('c2'), mm(3, 1, 3)), occiput(24, 34)],
      ],
      0.0035,
    ),
    make(
      'obliquus-capitis-inferior',
      [
        [add(spinous('c2'), mm(3, 2, 4)), add(transverse('c1', 2), mm(0, 2, 0))],
        [add(spinous('c2'), mm(3, -3, 4)), add(transverse('c1', 2), mm(0, -4, 0))],
      ],
      0.0038,
    ),
    make(
      'obliquus-capitis-superior',
      [
        [transverse('c1', 1), occiput(27, 30)],
        [add(transverse('c1', 2), mm(-4, 0, -2)), occiput(36, 30)],
      ],
      0.003,
    ),
  ]
}

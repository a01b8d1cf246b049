import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'
import { footPlaces } from '../places/footPlaces'
import { attached, cord, type Limb, line, partThrough } from '../shapes/limb'

export function calf(site: MuscleSite, limb: Limb): MusclePart[] {
  const foot = footPlaces(site)
  const condyle = (x: number, y: number): Vec3 => {
    const { min, max } = site.surfaces.get('femur')!.box
    return site.boneFrom(
      'femur',
      [min[0] + (max[0] - min[0]) * x, min[1] + y, min[2] - 0.1],
      [0, 0, 1],
    )
  }
  const knee = site.surfaces.get('femur')!.box
  const width = knee.max[0] - site.surfaces.get('tibia')!.box.min[0]
  const at = (x: number): number =>
    (site.surfaces.get('tibia')!.box.min[0] - knee.min[0] + width * x) / (knee.max[0] - knee.min[0])
  const heel = (from: number, to: number) =>
    line(0.003, add(foot.heel(from), [0, 0, -0.0015]), add(foot.heel(to), [0, 0, -0.0015]))
  return [
    partThrough(
      6,
      [
        line(0.003, condyle(at(0.06), 0.052), condyle(at(0.3), 0.058)),
        limb.row([-0.02, -122, 0.66, 0.96], [-0.02, -162, 0.6, 0.94]),
        limb.row([0.1, -98, 0.7, 1], [0.1, -180, 0.62, 1]),
        limb.row([0.24, -94, 0.66, 1], [0.24, -186, 0.6, 1]),
        limb.row([0.36, -96, 0.68, 1], [0.36, -186, 0.64, 1]),
        limb.row([0.47, -112, 0.82, 1], [0.47, -188, 0.82, 1]),
        limb.row([0.58, -136, 0.9, 1.01], [0.58, -197, 0.9, 1.01]),
        limb.row([0.78, -158, 0.86, 1.01], [0.78, -198, 0.86, 1.01]),
        limb.row([0.92, -160, 0.84, 1.01], [0.92, -200, 0.84, 1.01]),
        heel(-0.95, 0.95),
      ],
      { muscle: 'gastrocnemius', part: 'gastrocnemius-medial', tendon: [0.04, 0.48], layer: 0 },
    ),
    partThrough(
      6,
      [
        line(0.003, condyle(at(0.66), 0.056), condyle(at(0.9), 0.05)),
        limb.row([-0.02, 170, 0.6, 0.94], [-0.02, 130, 0.66, 0.96]),
        limb.row([0.1, 186, 0.62, 1], [0.1, 124, 0.68, 1]),
        limb.row([0.22, 180, 0.62, 1], [0.22, 124, 0.68, 1]),
        limb.row([0.33, 180, 0.66, 1], [0.33, 128, 0.7, 1]),
        limb.row([0.43, 180, 0.82, 0.99], [0.43, 142, 0.84, 0.99]),
        limb.row([0.55, 182, 0.9, 0.97], [0.55, 154, 0.9, 0.99]),
        limb.row([0.66, 182, 0.93, 0.965], [0.66, 166, 0.93, 0.965]),
        limb.row([0.8, 184, 0.91, 0.95], [0.8, 172, 0.91, 0.95]),
        limb.row([0.92, 184, 0.9, 0.94], [0.92, 174, 0.9, 0.94]),
        line(0.001, foot.heel(-0.3), foot.heel(0.3)),
      ],
      { muscle: 'gastrocnemius', part: 'gastrocnemius-lateral', tendon: [0.04, 0.54], layer: 0 },
    ),
    partThrough(
      8,
      [
        attached(
          site,
          ['tibia', 'fibula'],
          0.002,
          site.onBone('fibula', limb.at(0.06, 130, 0.6)),
          site.onBone('tibia', limb.at(0.2, 180, 0.1)),
          site.onBone('tibia', limb.at(0.3, -88, 0.5)),
        ),
        limb.row([0.16, 122, 0.4, 0.68], [0.24, 180, 0.34, 0.6], [0.34, 262, 0.5, 0.7]),
        limb.row([0.3, 122, 0.42, 0.76], [0.34, 180, 0.36, 0.6], [0.42, 262, 0.5, 0.84]),
        limb.row([0.46, 118, 0.44, 0.94], [0.48, 180, 0.42, 0.76], [0.52, 264, 0.5, 0.96]),
        limb.row([0.6, 124, 0.5, 0.96], [0.62, 180, 0.46, 0.82], [0.64, 254, 0.52, 0.96]),
        limb.row([0.74, 140, 0.58, 0.92], [0.76, 180, 0.55, 0.78], [0.77, 232, 0.6, 0.92]),
        limb.row([0.85, 166, 0.68, 0.84], [0.85, 180, 0.68, 0.84], [0.85, 194, 0.68, 0.84]),
        limb.row([0.92, 170, 0.8, 0.88], [0.92, 180, 0.8, 0.88], [0.92, 190, 0.8, 0.88]),
        line(0.001, foot.heel(-0.6), foot.heel(0.6)),
      ],
      { muscle: 'soleus', part: 'soleus', tendon: [0.01, 0.26], layer: 0 },
    ),
  ]
}

export function deepCalf(site: MuscleSite, limb: Limb): MusclePart[] {
  const foot = footPlaces(site)
  const onTibia = (share: number, degrees: number) =>
    site.onBone('tibia', limb.at(share, degrees, 0.4))
  const onFibula = (share: number, degrees: number) =>
    site.onBone('fibula', limb.at(share, degrees, 0.5))
  return [
    partThrough(
      4,
      [
        line(
          0.003,
          site.onBone(
            'femur',
            add(site.under('lateral-femoral-epicondyle', 0.012), [0, -0.008, -0.004]),
          ),
          site.onBone(
            'femur',
            add(site.under('lateral-femoral-epicondyle', 0.012), [0, -0.016, -0.006]),
          ),
        ),
        limb.row([-0.005, 152, 0.3, 0.5], [0.085, 140, 0.25, 0.45]),
        limb.row([0.055, 188, 0.25, 0.5], [0.165, 180, 0.1, 0.4]),
        line(0.002, onTibia(0.095, -110), onTibia(0.255, -130)),
      ],
      { muscle: 'popliteus', part: 'popliteus', tendon: [0.25, 0.01], layer: 0 },
    ),
    partThrough(
      4,
      [
        attached(site, ['tibia', 'fibula'], 0.002, onFibula(0.2, 160), onTibia(0.22, -160)),
        limb.row([0.34, 132, 0.05, 0.3], [0.34, 212, 0.05, 0.34]),
        limb.row([0.54, 152, 0.05, 0.34], [0.54, 222, 0.08, 0.4]),
        limb.row([0.74, 210, 0.3, 0.6], [0.74, 242, 0.4, 0.62]),
        limb.row([0.91, 258, 0.8, 0.95], [0.91, 267, 0.82, 0.96]),
        limb.row([1, 266, 0.82, 0.95], [1, 276, 0.82, 0.95]),
        line(0.0015, foot.inside('navicular', 0.3), foot.inside('navicular', 0.6)),
      ],
      { muscle: 'tibialis-posterior', part: 'tibialis-posterior', tendon: [0.03, 0.36], layer: 0 },
    ),
    partThrough(
      4,
      [
        line(0.002, onTibia(0.26, -100), onTibia(0.5, -90)),
        limb.row([0.48, 240, 0.3, 0.6], [0.52, 276, 0.5, 0.85]),
        limb.row([0.68, 242, 0.45, 0.76], [0.68, 280, 0.64, 0.96]),
        limb.row([0.82, 232, 0.66, 0.86], [0.82, 256, 0.74, 0.95]),
        limb.row([0.92, 246, 0.8, 0.94], [0.92, 255, 0.8, 0.94]),
        limb.row([1.01, 252, 0.8, 0.94], [1.01, 261, 0.8, 0.94]),
        line(
          0.002,
          add(foot.inside('talus', 0.4, 0.006), [0, -0.008, 0]),
          add(foot.inside('talus', 0.4, 0.006), [0, -0.012, 0]),
        ),
        line(0.002, foot.under('navicular', 0.1, 0.003), foot.under('navicular', 0.2, 0.006)),
        line(
          0.0016,
          foot.sole('lateral-cuneiform', 0.6, 0.008),
          foot.sole('lateral-cuneiform', 0.9, 0.008),
        ),
      ],
      {
        muscle: 'toe-flexors-long',
        part: 'flexor-digitorum-longus',
        tendon: [0.01, 0.48],
        layer: 0,
      },
    ),
    ...[2, 3, 4, 5].map((toe) =>
      partThrough(
        1,
        cord(
          [foot.sole('lateral-cuneiform', 0.5 + 0.1 * (toe - 2), 0.007), 0.0013],
          [foot.sole(`metatarsal-${toe}`, 0.4, 0.006), 0.0013],
          [foot.sole(`metatarsal-${toe}`, 0.94, 0.003), 0.0013],
          [foot.sole(`foot-phalanx-${toe}-1`, 0.6, 0.002), 0.0012],
          [foot.sole(`foot-phalanx-${toe}-3`, 0.3, 0.0005), 0.0008],
        ),
        { muscle: 'toe-flexors-long', part: `toe-flexor-tendon-${toe}`, tendon: [1, 1], layer: 0 },
      ),
    ),
    partThrough(
      4,
      [
        line(0.002, onFibula(0.34, 165), onFibula(0.6, 165)),
        limb.row([0.56, 130, 0.36, 0.55], [0.6, 172, 0.3, 0.46]),
        limb.row([0.7, 142, 0.36, 0.6], [0.7, 180, 0.3, 0.52]),
        limb.row([0.82, 160, 0.4, 0.64], [0.82, 194, 0.4, 0.6]),
        limb.row([0.92, 180, 0.44, 0.6], [0.92, 196, 0.44, 0.6]),
        line(
          0.0022,
          foot.inside('talus', 0.02),
          add(foot.inside('talus', 0.02), [0.004, -0.002, 0]),
        ),
        line(
          0.002,
          add(foot.inside('calcaneus', 0.7, 0.003), [0, -0.006, 0]),
          add(foot.inside('calcaneus', 0.7, 0.003), [0, -0.01, 0]),
        ),
        line(
          0.0017,
          foot.sole('medial-cuneiform', 0.5, 0.005),
          add(foot.sole('medial-cuneiform', 0.5, 0.005), [0.004, 0, 0]),
        ),
        line(
          0.0015,
          add(foot.sole('metatarsal-1', 0.9, 0.006), [-0.001, 0, 0]),
          add(foot.sole('metatarsal-1', 0.9, 0.006), [0.002, 0, 0]),
        ),
        line(
          0.001,
          add(foot.sole('foot-phalanx-1-2', 0.3, 0.0005), [-0.001, 0, 0]),
          add(foot.sole('foot-phalanx-1-2', 0.3, 0.0005), [0.002, 0, 0]),
        ),
      ],
      { muscle: 'toe-flexors-long', part: 'flexor-hallucis-longus', tendon: [0.03, 0.6], layer: 0 },
    ),
  ]
}

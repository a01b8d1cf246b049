import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import { footPlaces } from '../footPlaces'
import { type Limb, limbAround, line, mix, partThrough } from '../limb'
import type { BuildMuscles, MusclePart } from '../muscle'
import type { MuscleSite } from '../muscleSite'

export const leg: BuildMuscles = (site) => {
  // Between the two bones, so that all muscles lie around it.
  const limb = limbAround(site, 'tibia', { beside: [0.013, 0, -0.022], hollow: true })
  return [...front(site, limb), ...outer(site, limb), ...calf(site, limb), ...deep(site, limb)]
}

/** A cord: its places with half its thickness at each. */
const cord = (...places: readonly (readonly [place: Vec3, half: number])[]) =>
  places.map(([place, half]) => line(half, place))

function front(site: MuscleSite, limb: Limb): MusclePart[] {
  const foot = footPlaces(site)
  const onTibia = (share: number, degrees: number) =>
    site.onBone('tibia', limb.at(share, degrees, 0.7))
  const onFibula = (share: number) => site.onBone('fibula', limb.at(share, 95, 0.45))
  const ankle = (landmark: string, depth: number) => site.under(landmark, depth)
  const inner = ankle('ankle-front-medial', 0.006)
  const middle = ankle('ankle-front-mid', 0.006)
  const outside = add(middle, [0.009, -0.001, -0.002])
  return [
    partThrough(
      5,
      [
        line(0.002, onTibia(0.08, 22), onTibia(0.1, 55)),
        limb.row([0.2, 3, 0.45, 0.98], [0.2, 48, 0.4, 0.98]),
        limb.row([0.34, 3, 0.4, 1], [0.34, 52, 0.35, 1]),
        limb.row([0.5, 3, 0.4, 1], [0.5, 48, 0.4, 1]),
        limb.row([0.64, 3, 0.45, 0.98], [0.64, 36, 0.5, 0.98]),
        limb.row([0.78, -4, 0.74, 0.95], [0.78, 14, 0.74, 0.95]),
        line(0.0024, add(inner, [-0.002, 0.012, 0]), add(inner, [0.003, 0.012, 0])),
        line(
          0.002,
          foot.top('navicular', 0.35, -0.4, 0.004),
          foot.top('navicular', 0.75, -0.4, 0.004),
        ),
        line(0.0015, foot.inside('medial-cuneiform', 0.75), foot.inside('metatarsal-1', 0.08)),
      ],
      { muscle: 'tibialis-anterior', part: 'tibialis-anterior', tendon: [0.02, 0.42], layer: 0 },
    ),
    partThrough(
      4,
      [
        line(0.002, onTibia(0.1, 70), onFibula(0.14)),
        limb.row([0.22, 46, 0.5, 0.98], [0.22, 76, 0.5, 0.98]),
        limb.row([0.38, 48, 0.45, 1], [0.38, 82, 0.5, 1]),
        limb.row([0.55, 44, 0.5, 1], [0.55, 80, 0.5, 1]),
        limb.row([0.7, 34, 0.5, 1], [0.7, 72, 0.5, 1]),
        limb.row([0.84, 18, 0.7, 0.95], [0.84, 45, 0.7, 0.95]),
        line(0.0024, add(middle, [0.002, 0.004, 0]), add(outside, [0.004, 0.004, 0])),
        line(
          0.0018,
          foot.top('lateral-cuneiform', 0.5, -0.3, 0.005),
          foot.top('cuboid', 0.7, -0.2, 0.005),
        ),
      ],
      {
        muscle: 'toe-extensors-long',
        part: 'extensor-digitorum-longus',
        tendon: [0.02, 0.36],
        layer: 0,
      },
    ),
    ...[2, 3, 4, 5].map((toe) =>
      partThrough(
        1,
        cord(
          [
            mix(
              foot.top('lateral-cuneiform', 0.3, 0, 0.005),
              foot.top('cuboid', 0.6, 0, 0.005),
              (toe - 2) / 3,
            ),
            0.0014,
          ],
          [foot.top(`metatarsal-${toe}`, 0.35, 0, 0.004), 0.0013],
          [foot.top(`metatarsal-${toe}`, 0.95, 0, 0.0025), 0.0013],
          [foot.top(`foot-phalanx-${toe}-1`, 0.6, 0, 0.002), 0.0012],
          [foot.top(`foot-phalanx-${toe}-3`, 0.3, 0, 0.001), 0.0008],
        ),
        {
          muscle: 'toe-extensors-long',
          part: `toe-extensor-tendon-${toe}`,
          tendon: [1, 1],
          layer: 0,
        },
      ),
    ),
    partThrough(
      3,
      [
        line(0.002, limb.at(0.4, 74, 0.44), limb.at(0.56, 80, 0.44)),
        limb.row([0.6, 40, 0.4, 0.72], [0.66, 58, 0.4, 0.7]),
        limb.row([0.8, 12, 0.68, 0.95], [0.82, 24, 0.68, 0.95]),
        line(0.002, add(middle, [-0.005, 0.003, 0]), add(middle, [-0.002, 0.003, 0])),
        line(
          0.0016,
          foot.top('intermediate-cuneiform', 0.5, -0.6, 0.005),
          foot.top('intermediate-cuneiform', 0.5, -0.2, 0.005),
        ),
        line(
          0.0014,
          foot.top('metatarsal-1', 0.5, 0.3, 0.004),
          foot.top('metatarsal-1', 0.5, 0.6, 0.004),
        ),
        line(
          0.0014,
          foot.top('metatarsal-1', 0.95, -0.1, 0.003),
          foot.top('metatarsal-1', 0.95, 0.2, 0.003),
        ),
        line(
          0.001,
          foot.top('foot-phalanx-1-2', 0.15, -0.2, 0.001),
          foot.top('foot-phalanx-1-2', 0.15, 0.2, 0.001),
        ),
      ],
      {
        muscle: 'toe-extensors-long',
        part: 'extensor-hallucis-longus',
        tendon: [0.02, 0.62],
        layer: 0,
      },
    ),
  ]
}

function outer(site: MuscleSite, limb: Limb): MusclePart[] {
  const foot = footPlaces(site)
  const head = site.onBone('fibula', site.under('fibula-head', 0.006))
  const onFibula = (share: number, degrees: number) =>
    site.onBone('fibula', limb.at(share, degrees, 0.75))
  const malleolus = site.surfaces.get('fibula')!.box
  const behind = (x: number, up: number, back: number): Vec3 => [
    malleolus.max[0] + x,
    malleolus.min[1] + up,
    foot.ankleBack + back,
  ]
  return [
    partThrough(
      5,
      [
        line(0.002, add(head, [0.001, 0.002, 0.006]), add(head, [0, -0.004, -0.006])),
        limb.row([0.2, 80, 0.6, 0.98], [0.2, 122, 0.62, 0.98]),
        limb.row([0.34, 82, 0.55, 1], [0.34, 126, 0.6, 1]),
        limb.row([0.5, 82, 0.6, 1], [0.5, 124, 0.64, 1]),
        limb.row([0.66, 90, 0.7, 1], [0.66, 122, 0.72, 1]),
        limb.row([0.82, 104, 0.8, 0.98], [0.82, 122, 0.8, 0.98]),
        line(0.0022, behind(-0.004, 0.012, -0.004), behind(-0.007, 0.01, -0.008)),
        line(0.002, foot.outside('calcaneus', 0.72, 0.002), foot.outside('calcaneus', 0.68, 0.002)),
        line(0.0018, foot.outside('cuboid', 0.45, 0.002), foot.outside('cuboid', 0.35, 0.002)),
        line(
          0.0015,
          foot.sole('lateral-cuneiform', 0.6, 0.002),
          foot.sole('lateral-cuneiform', 0.4, 0.002),
        ),
        line(
          0.0013,
          foot.sole('metatarsal-1', 0.12, 0.001),
          foot.sole('metatarsal-1', 0.05, 0.001),
        ),
      ],
      { muscle: 'fibularis', part: 'fibularis-longus', tendon: [0.02, 0.56], layer: 0 },
    ),
    partThrough(
      4,
      [
        line(0.002, onFibula(0.46, 85), onFibula(0.5, 115)),
        limb.row([0.6, 74, 0.55, 0.9], [0.6, 110, 0.55, 0.75]),
        limb.row([0.74, 80, 0.62, 0.95], [0.74, 126, 0.6, 0.9]),
        limb.row([0.86, 102, 0.7, 0.92], [0.86, 132, 0.66, 0.92]),
        line(0.002, behind(-0.003, 0.006, -0.001), behind(-0.006, 0.005, -0.004)),
        line(0.0017, foot.outside('calcaneus', 0.9, 0.003), foot.outside('calcaneus', 0.86, 0.003)),
        line(
          0.0013,
          foot.outside('metatarsal-5', 0.02, 0.001),
          foot.outside('metatarsal-5', 0.08, 0.001),
        ),
      ],
      { muscle: 'fibularis', part: 'fibularis-brevis', tendon: [0.02, 0.36], layer: 0 },
    ),
  ]
}

function calf(site: MuscleSite, limb: Limb): MusclePart[] {
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
  const heel = (from: number, to: number) => line(0.003, foot.heel(from), foot.heel(to))
  return [
    partThrough(
      6,
      [
        line(0.003, condyle(at(0.06), 0.052), condyle(at(0.3), 0.058)),
        limb.row([-0.02, -126, 0.66, 0.96], [-0.02, -158, 0.6, 0.92]),
        limb.row([0.1, -112, 0.68, 1], [0.1, -172, 0.62, 1]),
        limb.row([0.24, -104, 0.66, 1], [0.24, -178, 0.6, 1]),
        limb.row([0.36, -106, 0.68, 1], [0.36, -179, 0.64, 1]),
        limb.row([0.47, -118, 0.78, 0.99], [0.47, -180, 0.76, 0.99]),
        limb.row([0.58, -136, 0.88, 0.98], [0.58, -180, 0.87, 0.98]),
        limb.row([0.78, -155, 0.84, 0.98], [0.78, -178, 0.84, 0.98]),
        heel(-0.9, 0),
      ],
      { muscle: 'gastrocnemius', part: 'gastrocnemius-medial', tendon: [0.04, 0.5], layer: 0 },
    ),
    partThrough(
      6,
      [
        line(0.003, condyle(at(0.66), 0.056), condyle(at(0.9), 0.05)),
        limb.row([-0.02, 168, 0.6, 0.92], [-0.02, 132, 0.66, 0.96]),
        limb.row([0.1, 180, 0.62, 1], [0.1, 130, 0.68, 1]),
        limb.row([0.22, 184, 0.62, 1], [0.22, 130, 0.68, 1]),
        limb.row([0.33, 183, 0.66, 1], [0.33, 132, 0.7, 1]),
        limb.row([0.43, 182, 0.78, 0.99], [0.43, 142, 0.8, 0.99]),
        limb.row([0.56, 181, 0.87, 0.98], [0.56, 152, 0.88, 0.98]),
        limb.row([0.78, 182, 0.84, 0.98], [0.78, 166, 0.84, 0.98]),
        heel(0, 0.9),
      ],
      { muscle: 'gastrocnemius', part: 'gastrocnemius-lateral', tendon: [0.04, 0.54], layer: 0 },
    ),
    partThrough(
      8,
      [
        line(
          0.002,
          site.onBone('fibula', limb.at(0.06, 130, 0.6)),
          site.onBone('tibia', limb.at(0.2, 180, 0.1)),
          site.onBone('tibia', limb.at(0.3, -70, 0.5)),
        ),
        limb.row([0.16, 122, 0.4, 0.72], [0.24, 180, 0.34, 0.64], [0.34, -78, 0.5, 0.85]),
        limb.row([0.3, 124, 0.42, 0.78], [0.34, 180, 0.36, 0.66], [0.42, -84, 0.5, 0.96]),
        limb.row([0.46, 126, 0.44, 0.9], [0.48, 180, 0.42, 0.8], [0.52, -94, 0.5, 0.97]),
        limb.row([0.6, 134, 0.5, 0.94], [0.62, 180, 0.46, 0.86], [0.64, -112, 0.52, 0.96]),
        limb.row([0.74, 148, 0.58, 0.88], [0.76, 180, 0.55, 0.84], [0.77, -136, 0.6, 0.9]),
        limb.row([0.85, 164, 0.7, 0.85], [0.85, 180, 0.7, 0.85], [0.85, -164, 0.7, 0.85]),
        line(
          0.0025,
          add(foot.heel(-0.7), [0, 0.004, 0.002]),
          add(foot.heel(0.7), [0, 0.004, 0.002]),
        ),
      ],
      { muscle: 'soleus', part: 'soleus', tendon: [0.03, 0.26], layer: 0 },
    ),
  ]
}

function deep(site: MuscleSite, limb: Limb): MusclePart[] {
  const foot = footPlaces(site)
  const onTibia = (share: number, degrees: number) =>
    site.onBone('tibia', limb.at(share, degrees, 0.4))
  const onFibula = (share: number, degrees: number) =>
    site.onBone('fibula', limb.at(share, degrees, 0.5))
  const behind = (back: number, down: number): Vec3 => add(foot.innerAnkle, [0, -down, -back])
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
        limb.row([0.0, 150, 0.3, 0.5], [0.07, 140, 0.25, 0.45]),
        limb.row([0.06, -172, 0.25, 0.5], [0.15, 180, 0.1, 0.4]),
        line(0.002, onTibia(0.1, -110), onTibia(0.24, -130)),
      ],
      { muscle: 'popliteus', part: 'popliteus', tendon: [0.25, 0.03], layer: 1 },
    ),
    partThrough(
      4,
      [
        line(0.002, onFibula(0.2, 160), onTibia(0.22, -160)),
        limb.row([0.34, 140, 0.05, 0.3], [0.34, -150, 0.05, 0.34]),
        limb.row([0.54, 160, 0.05, 0.34], [0.54, -140, 0.08, 0.4]),
        limb.row([0.74, -150, 0.3, 0.6], [0.74, -118, 0.4, 0.62]),
        line(0.002, behind(0.004, -0.022), behind(0.008, -0.02)),
        line(0.002, behind(0.004, 0.006), behind(0.007, 0.008)),
        line(0.0015, foot.inside('navicular', 0.3), foot.inside('navicular', 0.6)),
      ],
      { muscle: 'tibialis-posterior', part: 'tibialis-posterior', tendon: [0.03, 0.36], layer: 1 },
    ),
    partThrough(
      4,
      [
        line(0.002, onTibia(0.26, -100), onTibia(0.5, -90)),
        limb.row([0.5, -124, 0.3, 0.56], [0.54, -88, 0.5, 0.8]),
        limb.row([0.68, -128, 0.45, 0.72], [0.68, -94, 0.64, 0.9]),
        limb.row([0.82, -130, 0.6, 0.82], [0.82, -108, 0.72, 0.9]),
        line(0.002, behind(0.011, -0.014), behind(0.014, -0.012)),
        line(0.002, behind(0.009, 0.014), behind(0.012, 0.016)),
        line(0.002, foot.sole('navicular', 0.2, 0.006), foot.sole('navicular', 0.3, 0.009)),
        line(
          0.0016,
          foot.sole('lateral-cuneiform', 0.6, 0.008),
          foot.sole('lateral-cuneiform', 0.9, 0.008),
        ),
      ],
      {
        muscle: 'toe-flexors-long',
        part: 'flexor-digitorum-longus',
        tendon: [0.03, 0.48],
        layer: 1,
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
        { muscle: 'toe-flexors-long', part: `toe-flexor-tendon-${toe}`, tendon: [1, 1], layer: 1 },
      ),
    ),
    partThrough(
      4,
      [
        line(0.002, onFibula(0.34, 165), onFibula(0.6, 165)),
        limb.row([0.56, 130, 0.36, 0.55], [0.6, 172, 0.3, 0.46]),
        limb.row([0.7, 142, 0.36, 0.6], [0.7, 180, 0.3, 0.52]),
        limb.row([0.82, 160, 0.4, 0.64], [0.82, -166, 0.4, 0.6]),
        limb.row([0.92, 180, 0.44, 0.6], [0.92, -164, 0.44, 0.6]),
        line(
          0.0022,
          foot.inside('talus', 0.02),
          add(foot.inside('talus', 0.02), [0.004, -0.002, 0]),
        ),
        line(
          0.002,
          foot.sole('talus', 0.55, 0.004),
          add(foot.sole('talus', 0.55, 0.004), [0.004, 0, 0]),
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
      { muscle: 'toe-flexors-long', part: 'flexor-hallucis-longus', tendon: [0.03, 0.6], layer: 1 },
    ),
  ]
}

import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type BoneRaster, CUT, NONE, traceBorders } from '../../scripts/boneChart/borders'
import { drawBones } from '../../scripts/boneChart/drawBones'
import { foldSmall } from '../../scripts/boneChart/patches'
import { bonesSeen, parseBoneChart, type StoredView } from '../../src/body/boneChart'
import { parseBonesHeader, type Skeleton } from '../../src/body/bones'
import type { FigurePoint } from '../../src/body/figureFile'
import { parseFigure } from '../../src/body/figureFile'
import { computeNormals } from '../../src/body/refineBody'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { modelFile, modelJson } from '../modelFiles'
import { flatten, type Polyline } from './flatten'

/** Least and greatest corner, metres. */
type Box = readonly [low: readonly number[], high: readonly number[]]

const FACES = [
  [0, 2, 3, 1],
  [4, 5, 7, 6],
  [0, 1, 5, 4],
  [2, 6, 7, 3],
  [0, 4, 6, 2],
  [1, 3, 7, 5],
]
const cornersOf = ([low, high]: Box) =>
  Array.from({ length: 8 }, (_, at) =>
    [0, 1, 2].map((axis) => (at & (1 << axis) ? high : low)[axis]!),
  )

function meshOf(boxes: readonly Box[]) {
  const positions = Float32Array.from(boxes.flatMap((box) => cornersOf(box).flat()))
  const triangles = Uint32Array.from(
    boxes.flatMap((_, box) =>
      FACES.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!].map((at) => box * 8 + at)),
    ),
  )
  return { positions, triangles, normals: computeNormals(triangles, positions) }
}

/** A skeleton of boxes, left half first. */
function skeletonOf(boxes: Readonly<Record<string, Box>>): Skeleton {
  const left = Object.values(boxes)
  const right = left.map(
    ([low, high]): Box => [
      [-high[0]!, low[1]!, low[2]!],
      [-low[0]!, high[1]!, high[2]!],
    ],
  )
  return {
    ...meshOf([...left, ...right]),
    feltAt: {},
    ranges: (['left', 'right'] as const).flatMap((side, half) =>
      Object.entries(boxes).map(([id, [low]], at) => ({
        id,
        name: id,
        names: { es: id, zh: id },
        ...(low[0] === 0 && { midline: true as const }),
        side,
        firstTriangle: (half * left.length + at) * 12,
        triangleCount: 12,
      })),
    ),
  }
}

/** Its front lies at z = 0.2. */
const SKIN = meshOf([
  [
    [-0.5, 0, -0.5],
    [0.5, 1, 0.2],
  ],
])

const draw = (boxes: Readonly<Record<string, Box>>, from: StoredView = 'front') =>
  drawBones(skeletonOf(boxes), SKIN, from, () => true)

const extentOf = (lines: readonly Polyline[]) => {
  const points = lines.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Front and back of the cube, and from where it begins. */
const cube = (x: number, z: number, size = 0.04): Box => [
  [x, 0.5, z - size],
  [x + size, 0.5 + size, z],
]

describe('the drawing of bones', () => {
  test('has the silhouette of a cube, with its corners a little rounded', () => {
    const [bone, ...others] = draw({ cube: cube(0.1, 0.19) })
    expect(others).toEqual([])
    const lines = flatten(bone!.lines)
    expect(lines).toHaveLength(1)
    for (const [at, edge] of [100, -540, 140, -500].entries())
      expect(Math.abs(extentOf(lines)[at]! - edge)).toBeLessThan(0.3)
    for (const [x, y] of lines.flat()) {
      const inside = Math.min(x - 100, 140 - x, y + 540, -500 - y)
      expect(Math.abs(inside)).toBeLessThan(1)
    }
    expect(bone!.area).toMatch(/Z$/)
    expect(bone!.faint).toBeUndefined()
  })

  test('has no path for a bone that another hides, and the part of it that is seen otherwise', () => {
    const near = cube(0.1, 0.19)
    const hidden: Box = [
      [0.11, 0.51, 0.1],
      [0.13, 0.53, 0.12],
    ]
    expect(draw({ near, hidden }).map(({ bone }) => bone)).toEqual(['near'])
    const beside: Box = [
      [0.12, 0.51, 0.1],
      [0.18, 0.53, 0.14],
    ]
    const drawn = draw({ near, beside }).find(({ bone }) => bone === 'beside')
    expect(extentOf(flatten(drawn!.lines))[0]).toBeGreaterThan(139.5)
  })

  test('is faint where no finger reaches, and ends where it is deeper still', () => {
    const [faint] = draw({ deep: cube(0.1, 0.12) })
    expect([faint?.lines, flatten(faint?.faint ?? '')]).toEqual(['', [expect.anything()]])
    expect(draw({ deeper: cube(0.1, 0.09) })).toEqual([])
  })

  test('goes on in its mirror image without a step', () => {
    const [bone] = draw({
      middle: [
        [0, 0.5, 0.1],
        [0.03, 0.54, 0.19],
      ],
    })
    expect(bone?.midline).toBe(true)
    const [line, ...others] = flatten(bone!.lines)
    expect(others).toEqual([])
    expect([line?.at(0)?.[0], line?.at(-1)?.[0]]).toEqual([0, 0])
    // Level at the midline.
    for (const [end, next] of [
      [0, 1],
      [-1, -2],
    ] as const)
      expect(Math.abs(line!.at(end)![1] - line!.at(next)![1])).toBeLessThan(0.05)
    const back = draw(
      {
        middle: [
          [0, 0.5, -0.49],
          [0.03, 0.54, -0.4],
        ],
      },
      'back',
    )
    const mirrored = flatten(back[0]!.lines).flat()
    expect(mirrored.every(([x]) => x <= 0)).toBe(true)
  })

  test('shows the inner side of a leg alone', () => {
    const tibia = cube(0.1, 0.1)
    const bones = { tibia, fibula: cube(0.2, 0.1), humerus: cube(0.05, 0.1) }
    expect(draw(bones, 'left').map(({ bone }) => bone)).toEqual([])
    const leg = {
      ...meshOf([
        [
          [0.08, 0, -0.1],
          [0.3, 1, 0.2],
        ],
        [
          [-0.3, 0, -0.1],
          [-0.08, 1, 0.2],
        ],
      ]),
    }
    const inner = drawBones(skeletonOf(bones), leg, 'inner', () => false)
    expect(inner.map(({ bone }) => bone)).toEqual(['tibia'])
  })
})

describe('the borders of a picture', () => {
  const WIDTH = 60
  function rasterOf(
    paint: (x: number, y: number) => readonly [bone: number, nearest: number],
  ): BoneRaster {
    const pixels = Array.from({ length: WIDTH ** 2 }, (_, at) =>
      paint(at % WIDTH, Math.floor(at / WIDTH)),
    )
    return {
      width: WIDTH,
      height: WIDTH,
      bone: Int16Array.from(pixels, ([bone]) => bone),
      nearest: Float32Array.from(pixels, ([, nearest]) => nearest),
      facing: new Float32Array(pixels.length).fill(1),
    }
  }
  const isIn = (x: number, y: number, from: number, to: number) =>
    Math.min(x, y) >= from && Math.max(x, y) < to
  const nothing = [NONE, Number.NEGATIVE_INFINITY] as const

  test('belong to the nearer bone and meet in junctions', () => {
    const borders = traceBorders(
      rasterOf((x, y) => (isIn(x, y, 10, 50) ? [x < 30 ? 0 : 1, x < 30 ? 0.1 : 0.05] : nothing)),
    )
    expect(borders.map(({ bone, corners }) => [bone, corners.length]).toSorted()).toEqual([
      [0, 41],
      [0, 81],
      [1, 81],
    ])
    expect(new Set(borders.flatMap(({ corners }) => [corners.at(0), corners.at(-1)])).size).toBe(2)
  })

  test('are not drawn where a bone goes too deep by and by', () => {
    const sloping = rasterOf((x, y) =>
      isIn(x, y, 10, 50) ? [x < 30 ? 0 : CUT, 0.1 - x * 0.001] : nothing,
    )
    const columns = traceBorders(sloping).flatMap(({ corners }) => corners.map((at) => at % 61))
    expect(Math.max(...columns)).toBe(30)
    expect(traceBorders(sloping)[0]!.corners).toHaveLength(81)
  })

  test('leave out what is too small to be a shape', () => {
    const speck = rasterOf((x, y) =>
      isIn(x, y, 10, 50) ? [isIn(x, y, 20, 26) ? 1 : 0, isIn(x, y, 20, 26) ? 0.2 : 0.1] : nothing,
    )
    expect(traceBorders(speck).map(({ bone }) => bone)).toEqual([0, 1])
    expect(traceBorders(foldSmall(speck)).map(({ bone }) => bone)).toEqual([0])
  })
})

describe.each(BODY_IDS)('the chart of the bones of the %s body', (bodyId) => {
  const chart = parseBoneChart(modelJson(`bone-chart-${bodyId}.json`))
  const { views } = parseFigure(modelJson(`figure-${bodyId}.json`))

  test.each(['front', 'back', 'left', 'inner'] as const)(
    'keeps within the outline from the %s side',
    (from) => {
      const drawn = views.find(({ view }) => view === (from === 'inner' ? 'right' : from))
      const sides = sidesOf(flatten(drawn!.outline))
      for (const { bone, lines, faint = '', area = '' } of chart.views[from])
        for (const point of flatten(lines + faint + area).flat())
          if (outside(sides, point) > 1) expect(`${bone} at ${point}`).toBe('within the outline')
    },
  )

  test('crosses no midline, so that the halves meet', () => {
    const acrossOf = (from: 'front' | 'back') =>
      chart.views[from].flatMap(({ lines, faint = '' }) =>
        flatten(lines + faint)
          .flat()
          .map(([x]) => x),
      )
    expect(Math.min(...acrossOf('front'))).toBe(0)
    expect(Math.max(...acrossOf('back'))).toBe(0)
    const [own, other] = bonesSeen(chart, 'back')
    expect([own?.mirrored, other?.mirrored]).toEqual([false, true])
    expect(own?.bones).toBe(other?.bones)
  })

  test('has an area for each bone that a step can light, from some side', () => {
    const seen = Object.values(chart.views).flatMap((bones) =>
      bones.flatMap(({ bone, area }) => (area ? [bone] : [])),
    )
    const felt = Object.values(chart.feltAt).flatMap((ids) => ids.split(' '))
    expect(felt.filter((id) => !seen.includes(id))).toEqual([])
  })

  test('has an area for each bone that is seen, but none on the inner side', () => {
    const { inner, ...views } = chart.views
    const bones = parseBonesHeader(modelJson('bones.json')).bones.filter(({ kind }) => !kind)
    const bare = Object.values(views)
      .flat()
      .filter(({ bone, lines, area }) => lines && !area && bones.some(({ id }) => id === bone))
    expect(bare).toEqual([])
    expect(inner.some(({ area }) => area)).toBe(false)
  })

  test('shows of the legs what the side shows that is looked at', () => {
    const bonesOf = (
      ...of: Parameters<typeof bonesSeen> extends [unknown, ...infer Rest] ? Rest : never
    ) => bonesSeen(chart, ...of).map(({ mirrored, bones }) => [mirrored, bones])
    expect(bonesOf('left')).toEqual([[false, chart.views.left]])
    expect(bonesOf('right')).toEqual([[true, chart.views.left]])
    expect(bonesOf('left', 'left')).toEqual([[false, chart.views.left]])
    expect(bonesOf('left', 'right')).toEqual([[true, chart.views.inner]])
    expect(bonesOf('right', 'left')).toEqual([[false, chart.views.inner]])
  })

  test('weighs at most 90 kB', () => {
    expect(gzipSync(modelFile(`bone-chart-${bodyId}.json`)).length).toBeLessThan(90_000)
  })
})

test('a file that is no chart of the bones is told', () => {
  expect(() => parseBoneChart({ format: 'tsubo-chart' })).toThrow('cannot be read')
})

type Side = readonly [FigurePoint, FigurePoint]

const sidesOf = (outline: readonly Polyline[]): Side[] =>
  outline.flatMap((line) => line.map((end, at): Side => [line.at(at - 1)!, end]))

/** How far outside an outline a point lies, millimetres; 0 inside. */
function outside(sides: readonly Side[], [x, y]: FigurePoint): number {
  const crossed = sides.filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
  )
  if (crossed.length % 2 === 1) return 0
  const away = sides.map(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay]
    const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)
    const share = Math.min(1, Math.max(0, t))
    return Math.hypot(ax + share * dx - x, ay + share * dy - y)
  })
  return Math.min(...away)
}

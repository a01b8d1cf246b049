import { spawnSync } from 'node:child_process'
import type { GLTF } from '@gltf-transform/core'
import { validateString } from 'gltf-validator'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import type { AtlasExport, ExportedPoint } from '../../scripts/export/atlasExport'
import { buildIndex, buildTexts } from '../../src/domain/buildAtlas'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { parseCsv } from './parseCsv'

const dataset = loadDataset()

/** Runs the command from a shell, as a person does. */
function run(...args: string[]) {
  const { FORCE_COLOR, NO_COLOR, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'export:atlas', '--', ...args],
    { encoding: 'utf8', env, maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  )
  return { status, stdout, stderr }
}

function document(...args: string[]): string {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

const keyOf = ({ code, spot }: { code: string; spot?: string }) =>
  spot === undefined ? code : `${code} ${spot}`

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item])
  return groups
}

const rightFirst = (a: { side: string }, b: { side: string }) => b.side.localeCompare(a.side)

describe.each(BODY_IDS)('the export of the %s body', (bodyId) => {
  const atlas = JSON.parse(document('--body', bodyId)) as AtlasExport
  const { points, landmarks, spans, channels, guides } = atlas

  test('describes its format, body and frame', () => {
    expect(Object.keys(atlas)).toEqual([
      'format',
      'version',
      'body',
      'points',
      'landmarks',
      'spans',
      'channels',
      'guides',
    ])
    expect(atlas).toMatchObject({ format: 'tsubo-atlas', version: 1 })
    expect(atlas.body).toEqual({
      id: bodyId,
      heightMetres: expect.closeTo(bodyId === 'male' ? 1.73 : 1.59, 2),
      frame: { unit: 'metre', up: '+Y', anterior: '+Z', left: '+X' },
    })
  })

  test('has every point on its sides', () => {
    const sidesOf = grouped(points, keyOf)
    const wanted = dataset.points.flatMap((point) =>
      (point.spots ?? [{ name: undefined }]).map((spot) => [
        spot.name === undefined ? point.code : `${point.code} ${spot.name}`,
        ('laterality' in spot ? spot.laterality : undefined) ?? point.laterality,
      ]),
    )
    const found = [...sidesOf].map(([key, places]) => {
      const sides = places.map(({ side }) => side).join()
      return [key, sides === 'left,right' ? 'paired' : sides]
    })
    expect(found).toEqual(wanted)

    const standard = points.filter(({ code }) => !code.startsWith('EX-'))
    const on = (side: string) => standard.filter((point) => point.side === side).length
    expect([on('left'), on('right'), on('midline')]).toEqual([309, 309, 52])
  })

  test('has the data of each point', () => {
    const of = new Map(dataset.points.map((point) => [point.code, point]))
    const summaries = new Map(
      buildIndex(dataset, new Map()).points.map((point) => [point.code, point]),
    )
    const texts = new Map(buildTexts(dataset).points.map((point) => [point.code, point]))
    const regions = new Set(dataset.regions.map(({ id }) => id))
    for (const point of points) {
      const {
        names,
        part,
        confidence,
        confidenceReason,
        cautions = [],
        beneath = [],
      } = of.get(point.code)!
      const { selfPress } = summaries.get(point.code)!
      expect(names, point.code).toMatchObject(point.names)
      expect(point, point.code).toMatchObject({ part, selfPress, confidence, cautions })
      expect(
        point.beneath.map(({ id, cover }) => ({ structure: id, cover })),
        point.code,
      ).toEqual(beneath)
      const { tools, strength, seconds } = texts.get(point.code)!.pressing
      expect(point.technique, point.code).toMatchObject({ tools, strength, seconds })
      expect(point.confidenceReason, point.code).toBe(confidenceReason)
      expect(regions, point.code).toContain(point.region)
      expect(Math.hypot(...point.normal), point.code).toBeCloseTo(1, 4)
    }
  })

  test('has right points that mirror the left ones, and midline points at x = 0', () => {
    const places = [...points.map((point) => ({ ...point, id: keyOf(point) })), ...landmarks]
    for (const [key, sides] of grouped(places, ({ id }) => id)) {
      const [first, second] = sides.toSorted(rightFirst)
      if (first?.side === 'midline') expect([key, first.position[0]]).toEqual([key, 0])
      else {
        const [x, ...rest] = second!.position
        expect(first?.position, key).toEqual([-x, ...rest])
        expect(x, key).toBeGreaterThan(0)
      }
    }
  })

  test('has all landmarks, and spans of equal length on both sides', () => {
    expect(new Set(landmarks.map(({ id }) => id))).toEqual(
      new Set(dataset.landmarks.map(({ id }) => id)),
    )
    expect(spans.map(({ id, cun }) => ({ id, cun }))).toEqual(
      dataset.spans.map(({ id, cun }) => ({ id, cun })),
    )
    for (const { id, metres } of spans) {
      expect(metres.left, id).toBeGreaterThan(0.005)
      expect(metres.right, id).toBeCloseTo(metres.left, 5)
    }
  })

  test('has the lines of every channel on its sides', () => {
    expect(channels.map(({ code, side }) => `${code} ${side}`)).toEqual(
      dataset.meridians.flatMap(({ code, laterality }) =>
        laterality === 'paired' ? [`${code} left`, `${code} right`] : [`${code} midline`],
      ),
    )
    for (const { code, branches } of channels) {
      expect(branches.length, code).toBeGreaterThan(0)
      expect(branches.every((branch) => branch.length > 1)).toBe(true)
    }
    const [left, right] = ['left', 'right'].map(
      (side) => channels.find((channel) => channel.code === 'BL' && channel.side === side)!,
    )
    const mirrored = left!.branches.map((branch) => branch.map(([x, y, z]) => [-x + 0, y, z]))
    expect(right!.branches).toEqual(mirrored)
  })

  test('has the guides of the dataset', () => {
    expect(
      guides.map(({ id, name, corePoints, furtherPoints }) => ({
        id,
        name,
        corePoints,
        furtherPoints,
      })),
    ).toEqual(
      dataset.guides.map(({ id, name, corePoints, furtherPoints }) => ({
        id,
        name,
        corePoints: corePoints.map(({ code }) => code),
        furtherPoints: furtherPoints.map(({ code }) => code),
      })),
    )
  })

  test('distinguishes points of a printed source from added ones, as in earlier versions', () => {
    for (const { id, corePoints, furtherPoints, article, added } of guides) {
      const { printed } = dataset.guides.find((guide) => guide.id === id)!
      expect([...article, ...added].toSorted(), id).toEqual(
        [...corePoints, ...furtherPoints].toSorted(),
      )
      expect(article.toSorted(), id).toEqual(
        (printed?.points ?? []).flatMap(({ code }) => code ?? []).toSorted(),
      )
    }
    const back = guides.find(({ id }) => id === 'back')
    expect(back?.article).toEqual(['BL23', 'BL52', 'BL60'])
    expect(back?.added).toEqual(['BL17', 'BL18', 'EX-B2', 'BL40', 'EX-UE7'])
  })

  test('keeps five decimals', () => {
    const numbers = JSON.stringify({ points, landmarks, spans, channels }).match(/-?\d+\.\d+/g)
    expect(numbers?.filter((number) => !/^-?\d+\.\d{1,5}$/.test(number))).toEqual([])
  })

  test('gives the same points as a table', () => {
    const [header, ...rows] = parseCsv(document('--body', bodyId, '--format', 'csv'))
    expect(header).toContain('confidence_reason')
    const column = (name: string) => header!.indexOf(name)
    expect(rows.every((row) => row.length === header!.length)).toBe(true)
    expect(
      rows.map((row) => [
        row[column('code')],
        row[column('spot')],
        ...['x', 'y', 'z'].map((axis) => Number(row[column(axis)])),
        row[column('traditional')],
        row[column('confidence_reason')],
      ]),
    ).toEqual(
      points.map((p: ExportedPoint) => [
        p.code,
        p.spot ?? '',
        ...p.position,
        p.names.traditional,
        p.confidenceReason ?? '',
      ]),
    )
  })

  test('gives the body with its points as glTF that the Khronos validator accepts', async () => {
    const text = document('--body', bodyId, '--format', 'gltf')
    const { issues } = await validateString(text, { maxIssues: 10 })
    expect(issues.messages).toEqual([])
    expect(issues).toMatchObject({ numErrors: 0, numWarnings: 0 })

    const gltf = JSON.parse(text) as GLTF.IGLTF
    const { buffers = [], bufferViews = [], accessors = [], nodes = [] } = gltf
    expect(gltf.scenes?.[gltf.scene!]?.name).toBe(`${bodyId} body with points`)
    expect(gltf.meshes?.map(({ name }) => name)).toEqual([`${bodyId} body`])
    const [buffer] = buffers
    const bytes = Buffer.from(buffer!.uri!.split(',')[1]!, 'base64')
    expect(bytes.length).toBe(buffer!.byteLength)

    const [position, normal, index] = accessors
    expect(normal!.count).toBe(position!.count)
    const { byteOffset = 0 } = bufferViews[index!.bufferView!]!
    const indices = new Uint32Array(bytes.buffer, bytes.byteOffset + byteOffset, index!.count)
    expect(indices.reduce((most, vertex) => Math.max(most, vertex), 0)).toBe(position!.count - 1)
    expect(position).toMatchObject({
      min: [expect.any(Number), expect.closeTo(0, 3), expect.any(Number)],
      max: [expect.any(Number), expect.closeTo(atlas.body.heightMetres, 3), expect.any(Number)],
    })

    expect(nodes).toHaveLength(points.length + 2)
    expect(new Set(nodes.map(({ name }) => name)).size).toBe(nodes.length)
    const { position: at, normal: outward } = points.find(
      ({ code, side }) => code === 'BL23' && side === 'left',
    )!
    expect(nodes.find(({ name }) => name === 'BL23 left')).toMatchObject({
      translation: at,
      extras: { code: 'BL23', side: 'left', normal: outward },
    })
  })
})

test.each([
  ['a wrong body', ['--body', 'child']],
  ['no body', []],
  ['a body without a name', ['--body']],
  ['an unknown option', ['--body', 'male', '--colour', 'red']],
  ['a superfluous argument', ['--body', 'male', 'please']],
  ['a wrong format', ['--body', 'male', '--format', 'xml']],
])('%s: one line on stderr, exit 2', (_, args) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^[^\n]+ Usage: --body female\|male [^\n]+\n$/)
})

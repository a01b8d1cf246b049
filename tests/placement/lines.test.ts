import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Line3, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { loadBody } from '../../scripts/body/loadBody'
import { loadDataset } from '../../scripts/data/loadDataset'
import { skinOf } from '../../scripts/placement/placeAtlas'
import { type ChannelLine, parseLines } from '../../src/body/lines'
import { parsePositions } from '../../src/body/positions'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { expandBranch } from '../../src/domain/points/branches'

const { meridians } = loadDataset()

/** Millimetres per metre; lengths below are metres unless they say mm. */
const MM = 1000
const read = (name: string) => readFileSync(`public/models/${name}.json`, 'utf8')

/**
 * The position on the line (metres from its start) where it first passes a point after `from`;
 * undefined if it does not.
 */
function passes(line: ChannelLine, place: Vector3, from: number, within: number) {
  let gone = 0
  const nearest = new Vector3()
  for (let index = 1; index < line.points.length; index++) {
    const piece = new Line3(
      new Vector3(...line.points[index - 1]!),
      new Vector3(...line.points[index]!),
    )
    piece.closestPointToPoint(place, true, nearest)
    const along = gone + nearest.distanceTo(piece.start)
    if (along >= from - 1e-9 && nearest.distanceTo(place) <= within) return along
    gone += piece.distance()
  }
  return undefined
}

describe.each(BODY_IDS)('the channel lines on the %s body', async (bodyId) => {
  const lines = parseLines(JSON.parse(read(`lines-${bodyId}`)))
  const places = parsePositions(JSON.parse(read(`places-${bodyId}`)))
  const skin = skinOf(await loadBody(bodyId))

  test('are small files', () => {
    expect(gzipSync(read(`lines-${bodyId}`)).length).toBeLessThanOrEqual(25_000)
  })

  test('include every branch of every channel, on both sides or on the midline', () => {
    for (const { code, branches, laterality } of meridians) {
      const own = lines.filter(({ channel }) => channel === code)
      const sides = laterality === 'paired' ? ['left', 'right'] : ['midline']
      const wanted = branches.flatMap((_, branch) => sides.map((side) => `${branch} ${side}`))
      expect(own.map(({ branch, side }) => `${branch} ${side}`)).toEqual(wanted)
    }
  })

  test.each(meridians)('$code passes its points in order', ({ code, branches }) => {
    for (const line of lines.filter(({ channel }) => channel === code)) {
      let along = 0
      for (const stop of expandBranch(branches[line.branch]!)) {
        if (stop.midwayTo) continue
        const side =
          stop.opposite && line.side !== 'midline'
            ? { left: 'right', right: 'left' }[line.side]
            : line.side
        const place = places.find(
          (each) => each.code === stop.code && (each.side === side || each.side === 'midline'),
        )!
        const found = passes(line, new Vector3(...place.position), along, 1.5 / MM)
        expect(found, `${stop.code} on branch ${line.branch} ${line.side}`).toBeDefined()
        along = found!
      }
    }
  })

  test('stay within 1 mm of the skin', () => {
    let [most, where] = [0, '']
    for (const { channel, side, points } of lines) {
      if (side === 'right') continue
      for (let index = 1; index < points.length; index++) {
        const [a, b] = [new Vector3(...points[index - 1]!), new Vector3(...points[index]!)]
        for (let share = 0; share <= 1; share += 0.2) {
          const point = a.clone().lerp(b, share)
          const distance = skin.closest(point).position.distanceTo(point)
          if (distance > most) [most, where] = [distance, `${channel} at ${point.toArray()}`]
        }
      }
    }
    expect(most * MM, where).toBeLessThanOrEqual(1)
  })

  test('have no gaps: no piece is longer than 7 mm', () => {
    for (const { channel, points } of lines)
      for (let index = 1; index < points.length; index++) {
        const length = new Vector3(...points[index]!).distanceTo(new Vector3(...points[index - 1]!))
        expect(length * MM, channel).toBeLessThanOrEqual(7)
      }
  })

  test('stay on the midline for the midline channels', () => {
    for (const { side, points } of lines)
      if (side === 'midline') expect(points.every(([x]) => x === 0)).toBe(true)
  })

  test('are mirror images on both sides', () => {
    const rights = lines.filter(({ side }) => side === 'right')
    expect(rights.length).toBeGreaterThan(0)
    for (const right of rights) {
      const left = lines.find(
        ({ channel, branch, side }) =>
          channel === right.channel && branch === right.branch && side === 'left',
      )!
      expect(right.points).toEqual(left.points.map(([x, y, z]) => [-x, y, z]))
    }
  })
})

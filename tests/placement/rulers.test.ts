import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { loadMessages } from '../../scripts/messages/loadMessages'
import { placeBodies } from '../../scripts/rulers/rulersOf'
import { parsePositions } from '../../src/body/positions'
import { parseRulers, type Ruler, type RulerLine } from '../../src/body/rulers'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { describeStep, type StepMessages } from '../../src/domain/ruler/describeStep'
import type { Placement } from '../../src/domain/schema/placement'

const dataset = loadDataset()
const atlases = await placeBodies(dataset)
const locations = new Map(dataset.points.map(({ code, location }) => [code, location]))
const MM = 0.001
const { ruler, hand, landmarks, spans } = loadMessages('en')
const messages: StepMessages = { language: 'en', ruler, hand, landmarks, spans }
const vector = (position: readonly [number, number, number]) => new Vector3(...position)
const nameOf = ({ code, spot, side }: Ruler) => [code, spot, side].filter(Boolean).join(' ')

/** The point at a distance along a line, metres. */
function alongLine({ points }: RulerLine, distance: number): Vector3 {
  let left = distance
  for (let at = 1; at < points.length; at++) {
    const [last, next] = [vector(points[at - 1]!), vector(points[at]!)]
    const length = last.distanceTo(next)
    if (left <= length && length > 0) return last.lerp(next, left / length)
    left -= length
  }
  return vector(points.at(-1)!)
}

describe.each(BODY_IDS)('the rulers of the %s body', (bodyId) => {
  const atlas = atlases[bodyId]
  const text = readFileSync(`public/models/rulers-${bodyId}.json`, 'utf8')
  const { rulers, hand } = parseRulers(JSON.parse(text))
  const places = parsePositions(
    JSON.parse(readFileSync(`public/models/places-${bodyId}.json`, 'utf8')),
  )
  const left = rulers.filter(({ side }) => side !== 'right')
  const placementOf = ({ code, spot }: Ruler): Placement =>
    atlas.spots.find((other) => other.code === code && other.spot === spot)!.placement
  const unit = (id: string) => atlas.spans.get(id)!.unit

  test('are small files', () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(60_000)
  })

  test('exist for every spot of every point and end exactly there', () => {
    expect(rulers.map(nameOf)).toEqual(
      places.map(({ code, spot, side }) => [code, spot, side].filter(Boolean).join(' ')),
    )
    for (const [index, ruler] of rulers.entries()) {
      const end = ruler.steps.at(-1)!
      const place = vector(places[index]!.position)
      expect(end.kind, nameOf(ruler)).toBe('here')
      expect(vector(end.position).distanceTo(place), nameOf(ruler)).toBeLessThan(0.1 * MM)
      const before = ruler.steps.at(-2)!
      // A step to feel a landmark ends at the landmark. A nudge, which people are not told about,
      // starts from there.
      const nudge = before.kind === 'feel' ? placementOf(ruler).nudge : undefined
      const room = nudge ? 1.2 * nudge.cun * unit(nudge.span) : 0.6 * MM
      expect(vector(before.position).distanceTo(place), nameOf(ruler)).toBeLessThan(room)
    }
  })

  test('start at a landmark that can be felt, or at a point that has a ruler', () => {
    const landmarks = new Map(dataset.landmarks.map(({ id, name }) => [name, id]))
    for (const ruler of left) {
      expect(ruler.steps[0]!.kind, nameOf(ruler)).toBe('feel')
      for (const step of ruler.steps) {
        if (step.kind !== 'feel') continue
        const id = landmarks.get(step.place.name)
        const place = id
          ? atlas.landmarks.get(id)
          : atlas.spots.find(({ code }) => code === step.place.code)?.place
        expect(vector(step.position).distanceTo(place!.position), nameOf(ruler)).toBeLessThan(
          0.2 * MM,
        )
        if (id) expect(step.place.feel, nameOf(ruler)).toBeTruthy()
      }
    }
  })

  test('have lines that start at a mark, lie on the skin and reach the end of the step', () => {
    for (const ruler of left) {
      const found = [new Vector3()]
      for (const step of ruler.steps) {
        const { line } = step
        if (line) {
          const start = vector(line.points[0]!)
          // Lines outwards from the midline start on it, level with an earlier mark.
          const known = Math.min(...found.map((mark) => mark.distanceTo(start)))
          const level = step.kind === 'lateral' && Math.abs(start.x) < MM
          const met = found.some((mark) => Math.abs(mark.y - start.y) < MM)
          expect(known < MM || (level && met), `${nameOf(ruler)} ${step.kind}`).toBe(true)
          const end = alongLine(line, line.reach)
          expect(end.distanceTo(vector(step.position)), nameOf(ruler)).toBeLessThan(MM)
          for (let index = 1; index < line.points.length; index++) {
            const piece = [line.points[index - 1]!, line.points[index]!].map(vector)
            for (const place of [piece[1]!, piece[0]!.clone().lerp(piece[1]!, 0.5)])
              expect(
                atlas.skin.closest(place).position.distanceTo(place),
                `${nameOf(ruler)} ${step.kind}`,
              ).toBeLessThan(MM)
          }
        }
        found.push(vector(step.position))
      }
    }
  })

  test('have ticks that are one cun of their span apart', () => {
    let measured = 0
    for (const ruler of left) {
      const placement = placementOf(ruler)
      const step = ruler.steps.findLast(({ kind }) =>
        ['measure', 'lateral', 'measure-level'].includes(kind),
      )
      // A nudge bends its line, so the line deviates slightly from the measure.
      if (!step?.line || step.reaches || placement.nudge) continue
      const { line } = step
      const ticks = [0, ...line.ticks].map((tick) => alongLine(line, tick))
      let gauge: (from: Vector3, to: Vector3) => number
      let cun: number
      if (placement.kind === 'along' && step.kind === 'measure') {
        const span = atlas.spans.get(placement.span)!
        cun = placement.cun
        if (span.measured === 'skin')
          for (const [index, tick] of line.ticks.entries())
            expect(tick / (index + 1) / span.unit, nameOf(ruler)).toBeCloseTo(1, 2)
        const find = (name: string) =>
          atlas.landmarks.get(name) ?? atlas.spots.find(({ code }) => code === name)!.place
        const from = find(placement.from as string).position
        const run = find(placement.to as string)
          .position.clone()
          .sub(from)
        const reach = span.measured === 'height' ? Math.abs(run.y) : run.length()
        gauge = (a, b) =>
          span.measured === 'skin'
            ? span.unit
            : (b.clone().sub(a).dot(run) / run.lengthSq()) * reach
        expect(gauge(ticks[0]!, ticks[1] ?? ticks[0]!), nameOf(ruler)).toBeGreaterThanOrEqual(0)
      } else if (placement.kind === 'level' && 'cun' in placement.lateral) {
        cun = placement.lateral.cun
        gauge = (a, b) => b.x - a.x
      } else if (placement.kind === 'meet' && step.kind === 'measure-level') {
        cun = step.cun
        const { axis } = atlas.spans.get(placement.level.span)!
        gauge = (a, b) => Math.abs(b.clone().sub(a).dot(axis))
      } else continue
      const id =
        placement.kind === 'along'
          ? placement.span
          : placement.kind === 'meet'
            ? placement.level.span
            : (placement.lateral as { span: string }).span
      expect(line.ticks.length, nameOf(ruler)).toBeGreaterThanOrEqual(Math.floor(cun))
      for (let at = 1; at < Math.min(ticks.length, Math.ceil(cun) + 1); at++)
        expect(
          Math.abs(gauge(ticks[at - 1]!, ticks[at]!) / unit(id) - 1),
          `${nameOf(ruler)} tick ${at}`,
          // On a slanting line the path out to the skin leaves the level slightly.
        ).toBeLessThan(placement.kind === 'meet' ? 0.025 : 0.02)
      measured++
    }
    expect(measured).toBeGreaterThan(180)
  })

  test('describe every step without ids or unrounded numbers', () => {
    const ids = [...dataset.landmarks, ...dataset.spans].map(({ id }) => id)
    const hyphened = ids.filter((id) => id.includes('-'))
    for (const ruler of left)
      for (const step of ruler.steps) {
        const { title, feel, detail } = describeStep(messages, step, (code) => locations.get(code))
        expect(title, nameOf(ruler)).toMatch(/^[A-Z].*\.$/)
        if (step.kind === 'feel') expect(feel, nameOf(ruler)).toMatch(/[.!?]$/)
        const text = [title, feel, detail].join(' ').trim()
        expect(text).not.toMatch(/undefined|NaN|\{|\d\.\d\d|[^.] {2}/)
        expect(hyphened.filter((id) => new RegExp(`\\b${id}\\b`).test(text))).toEqual([])
      }
  })

  test('are mirror images on both sides', () => {
    for (const ruler of rulers.filter(({ side }) => side === 'right')) {
      const twin = rulers.find((other) => other.code === ruler.code && other.spot === ruler.spot)!
      expect(ruler.steps.map(({ position: [x, y, z] }) => [-x, y, z])).toEqual(
        twin.steps.map(({ position }) => position),
      )
    }
  })

  test('have a hand of plausible size', () => {
    const fingers = hand.fingers.reduce((sum, width) => sum + width, 0)
    expect(hand.fingers).toHaveLength(4)
    expect(hand.thumb).toBeGreaterThan(0.014)
    expect(fingers / hand.thumb).toBeGreaterThan(2.7)
    expect(fingers / hand.thumb).toBeLessThan(4.2)
  })
})

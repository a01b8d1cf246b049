import { describe, expect, test } from 'vitest'
import {
  momentAt,
  planTimeline,
  stepsOf,
  stillSteps,
  workOf,
} from '../../../src/domain/technique/demonstration'

const kneading = planTimeline({ motion: 'hold-and-knead', strength: 'moderate' })

describe('a press over time', () => {
  test('takes as long as the real press, if its seconds are given', () => {
    for (const motion of ['hold', 'knead', 'hold-and-knead', 'rub'] as const)
      for (const seconds of [10, 40, 180]) {
        const press = planTimeline({ motion, strength: 'moderate' }, seconds)
        expect(press.seconds).toBeCloseTo(seconds)
        expect(press.phases.map(({ name }) => name)).toEqual(
          planTimeline({ motion, strength: 'moderate' }).phases.map(({ name }) => name),
        )
        // Most of a long press is the time on the point.
        const { start, end } = workOf(press.phases)
        expect(end - start).toBeCloseTo(seconds - 4.8)
      }
    expect(planTimeline({ motion: 'hold', strength: 'light' }, 1).seconds).toBeGreaterThan(4)
  })

  test('has consecutive phases that depend on the motion', () => {
    expect(kneading.phases.map(({ name }) => name)).toEqual([
      'approach',
      'press',
      'hold',
      'knead',
      'release',
    ])
    kneading.phases.forEach(({ start }, index) => {
      expect(start).toBe(kneading.phases[index - 1]?.end ?? 0)
    })
    const names = (motion: 'hold' | 'knead' | 'rub') =>
      planTimeline({ motion, strength: 'light' }).phases.map(({ name }) => name)
    expect(names('hold')).toEqual(['approach', 'press', 'hold', 'release'])
    expect(names('knead')).toEqual(['approach', 'press', 'knead', 'release'])
    expect(names('rub')).toEqual(['approach', 'press', 'rub', 'release'])
  })

  test('shortens the time on the point to about six seconds', () => {
    for (const motion of ['hold', 'knead', 'hold-and-knead', 'rub'] as const) {
      const { start, end } = workOf(planTimeline({ motion, strength: 'light' }).phases)
      expect(end - start).toBeGreaterThanOrEqual(6)
      expect(end - start).toBeLessThanOrEqual(6.5)
    }
  })

  test('presses in more slowly for a deeper press', () => {
    const pressIn = (strength: 'light' | 'light-to-moderate' | 'moderate') => {
      const phase = planTimeline({ motion: 'hold', strength }).phases[1]!
      return phase.end - phase.start
    }
    expect(pressIn('light')).toBeLessThan(pressIn('light-to-moderate'))
    expect(pressIn('light-to-moderate')).toBeLessThan(pressIn('moderate'))
  })

  test('dents the skin only while the tool is on it', () => {
    for (let time = -1; time < kneading.seconds + 1; time += 0.01) {
      const { depth, lift } = momentAt(kneading, time)
      expect(Math.min(depth, lift)).toBe(0)
    }
    expect(momentAt(kneading, 0)).toMatchObject({ depth: 0, lift: 1, ring: 0 })
    expect(momentAt(kneading, 5)).toMatchObject({ phase: 'hold', depth: 1, lift: 0, slide: [0, 0] })
    expect(momentAt(kneading, kneading.seconds)).toMatchObject({ depth: 0, lift: 1, ring: 1 })
  })

  test('has no jumps between frames', () => {
    const frame = 1 / 60
    let before = momentAt(kneading, 0)
    for (let time = frame; time < kneading.seconds; time += frame) {
      const now = momentAt(kneading, time)
      expect(Math.abs(now.depth - before.depth)).toBeLessThan(0.05)
      expect(Math.abs(now.lift - before.lift)).toBeLessThan(0.05)
      const moved = Math.hypot(now.slide[0] - before.slide[0], now.slide[1] - before.slide[1])
      expect(moved).toBeLessThan(0.1)
      expect(now.ring).toBeGreaterThanOrEqual(before.ring)
      before = now
    }
  })

  test('kneads in circles of constant size', () => {
    const { start, end } = kneading.phases.find(({ name }) => name === 'knead')!
    for (let time = start + 0.6; time < end - 0.6; time += 0.1)
      expect(Math.hypot(...momentAt(kneading, time).slide)).toBeCloseTo(1, 6)
  })

  test('shows both sides one after the other', () => {
    const steps = stepsOf(kneading, ['right', 'left'])
    expect(steps).toHaveLength(10)
    expect(steps[4]).toMatchObject({ side: 'right', phase: 'release', end: kneading.seconds })
    expect(steps[5]).toMatchObject({ side: 'left', phase: 'approach', start: kneading.seconds })
  })

  test('has three still pictures: before, pressed, released', () => {
    const stills = stillSteps(kneading, 'left').map(({ start }) => momentAt(kneading, start))
    expect(stills.map(({ depth }) => depth)).toEqual([0, 1, 0])
    expect(stills[0]!.lift).toBeGreaterThan(0.2)
    expect(stills[2]!.lift).toBeGreaterThan(0.2)
  })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  firstNode,
  nodeOf,
  parseNeighbours,
  type RegionNode,
  stepFrom,
  WAYS,
} from '../../src/body/regionNeighbours'

const nodes = parseNeighbours(
  JSON.parse(readFileSync(new URL('../../public/models/neighbours.json', import.meta.url), 'utf8')),
)
const at = (region: string, side: RegionNode['side'] = 'left') => {
  const node = nodeOf(nodes, { region, side })
  if (!node) throw new Error(`No region ${region}, ${side}`)
  return node
}
const from = (region: string, way: (typeof WAYS)[number]) => {
  const to = stepFrom(nodes, at(region), way)
  return to && `${to.region} ${to.side}`
}

test('arrow keys follow the directions that a viewer in front of the region sees', () => {
  expect(from('lower-back', 'up')).toBe('mid-back left')
  expect(from('lower-back', 'right')).toBe('lower-back right')
  expect(from('abdomen', 'left')).toBe('abdomen right')
  expect(from('knee-front', 'down')).toBe('shin left')
  expect(from('thigh-back', 'down')).toBe('knee-back left')
  expect(from('forearm-front', 'down')).toBe('wrist left')
})

test('both sides start from the left one, a midline region from itself', () => {
  expect(at('calf', 'midline')).toBe(at('calf', 'left'))
  expect(at('breastbone', 'midline').side).toBe('midline')
  expect(nodeOf(nodes, { region: 'nowhere', side: 'midline' })).toBeUndefined()
})

test('repeated steps to the side lead around the body and around a limb', () => {
  expect(from('abdomen', 'right')).toBe('flank left')
  expect(from('flank', 'right')).toBe('lower-back left')
  expect(from('shin', 'right')).toBe('calf left')
  expect(from('elbow-front', 'left')).toBe('elbow-back left')
})

test('every region can be reached by arrows from every other', () => {
  for (const start of nodes) {
    const seen = new Set([start])
    const waiting = [start]
    for (let node = waiting.pop(); node; node = waiting.pop())
      for (const way of WAYS) {
        const next = stepFrom(nodes, node, way)
        if (!next || seen.has(next)) continue
        seen.add(next)
        waiting.push(next)
      }
    expect(seen.size, `${start.region} ${start.side}`).toBe(nodes.length)
  }
})

test('both sides are mirror images, and neighbours are mutual', () => {
  const other = { left: 'right', right: 'left', midline: 'midline' } as const
  for (const node of nodes) {
    const twin = at(node.region, other[node.side])
    expect(twin.centre[1]).toBeCloseTo(node.centre[1], 2)
    expect(twin.centre[0]).toBeCloseTo(-node.centre[0], 2)
    expect(twin.touches).toHaveLength(node.touches.length)
    for (const touch of node.touches) expect(nodes[touch]?.touches).toContain(nodes.indexOf(node))
  }
})

test('navigation starts on the trunk, on the visible side', () => {
  expect(firstNode(nodes)?.centre[1]).toBeGreaterThan(0.8)
  expect(firstNode(nodes, [0, 0, -1])?.facing[2]).toBeLessThan(0)
})

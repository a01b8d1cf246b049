import { CylinderGeometry, Vector3 } from 'three'
import type { Landmark, Span } from '../../src/domain/schema/landmark'
import type { Placement } from '../../src/domain/schema/placement'
import type { Point } from '../../src/domain/schema/point'
import { type AtlasSources, resolveAtlas } from '../../src/placement/resolveAtlas'
import { buildSkin } from '../../src/placement/skin'

/** A body in the shape of a post: radius 0.1 m, height 1.6 m, its axis on the midline. */
export const RADIUS = 0.1
const HEIGHT = 1.6

function buildPost() {
  const geometry = new CylinderGeometry(RADIUS, RADIUS, HEIGHT, 256, 64, true)
  geometry.translate(0, HEIGHT / 2, 0)
  const attribute = (name: string) => Float32Array.from(geometry.getAttribute(name).array)
  return buildSkin(
    attribute('position'),
    attribute('normal'),
    Uint32Array.from(geometry.index!.array),
  )
}
export const skin = buildPost()

/** Landmarks on the post: angle from the front towards the left, and height. */
const PLACES: Record<string, { angle: number; y: number; midline?: true }> = {
  'front-top': { angle: 0, y: 1.4, midline: true },
  'front-bottom': { angle: 0, y: 0.2, midline: true },
  'left-top': { angle: Math.PI / 2, y: 1.4 },
  'left-bottom': { angle: Math.PI / 2, y: 0.2 },
  'back-middle': { angle: Math.PI, y: 0.8, midline: true },
}

const landmark = (id: string): Landmark => ({
  id,
  name: id,
  laterality: PLACES[id]!.midline ? 'midline' : 'paired',
  tie: { quad: 0, u: 0, v: 0 },
  feel: 'It is there.',
  sources: ['WHO2008'],
})

const placeOf = (id: string) => {
  const { angle, y } = PLACES[id]!
  return skin.closest(new Vector3(Math.sin(angle) * RADIUS, y, Math.cos(angle) * RADIUS))
}

const span = (
  id: string,
  from: string,
  to: string,
  cun: number,
  measured: Span['measured'],
): Span => ({
  id,
  name: id,
  from,
  to,
  cun,
  measured,
  sources: ['WHO2008'],
})

const SPANS: Span[] = [
  span('front', 'front-top', 'front-bottom', 12, 'straight'),
  span('side', 'left-top', 'left-bottom', 12, 'height'),
  span('skin', 'front-top', 'front-bottom', 12, 'skin'),
]

export function point(code: string, placement: Placement): Point {
  return {
    code,
    names: { pinyin: 'Shì', traditional: '試', simplified: '试', english: 'Trial' },
    laterality: /^(GV|CV)/.test(code) ? 'midline' : 'paired',
    part: 'chest',
    location: 'On the post.',
    find: 'Feel for it.',
    placement,
    tissue: 'Wood.',
    technique: { site: 'limbs', direction: 'Straight in.' },
    confidence: 'high',
    sources: ['WHO2008'],
  }
}

export function resolve(points: readonly Point[]) {
  const sources: AtlasSources = {
    landmarks: Object.keys(PLACES).map(landmark),
    spans: SPANS,
    points: points.map((p) => ({ file: 'points/TEST.json', point: p })),
  }
  return resolveAtlas(sources, skin, ({ id }) => placeOf(id))
}

export function resolveOne(placement: Placement, code = 'ST1') {
  const { spots, problems } = resolve([point(code, placement)])
  if (problems.length > 0) throw new Error(problems.map(({ reason }) => reason).join('; '))
  return spots[0]!.place
}

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PerspectiveCamera, Vector3 } from 'three'
import { loadBody } from '../../scripts/body/loadBody'
import type { Vec3 } from '../../src/body/frame'
import { parsePositions } from '../../src/body/positions'
import type { ViewSide } from '../../src/domain/figure/viewSide'
import { distanceFor, frameView } from '../../src/scene/camera/framing'

const { refined } = await loadBody('female')
const places = parsePositions(JSON.parse(readFileSync('public/models/places-female.json', 'utf8')))

/** Where a point lies on the female body, in metres. */
export function positionOf(code: string, side: 'left' | 'right' | 'midline'): Vec3 {
  const found = places.find((place) => place.code === code && place.side === side)
  if (!found) throw new Error(`${code}, ${side}, is not on the body.`)
  return found.position
}

/** The position half-way between two others. */
export const between = (a: Vec3, b: Vec3): Vec3 => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
  (a[2] + b[2]) / 2,
]

/**
 * Where a position on the body lies on the screen while the whole body is shown from one side. CSS
 * pixels of the page.
 */
export async function onScreen(page: Page, position: Vec3, view: ViewSide) {
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('The canvas is not on the page.')
  const frame = frameView(refined, view)
  const camera = new PerspectiveCamera(28, box.width / box.height, 0.05, 20)
  const target = new Vector3(...frame.target)
  const distance = distanceFor(frame, (camera.fov * Math.PI) / 180, camera.aspect)
  camera.position
    .set(...frame.towardsEye)
    .setLength(distance)
    .add(target)
  camera.lookAt(target)
  camera.updateMatrixWorld()
  const { x, y } = new Vector3(...position).project(camera)
  return { x: box.x + ((x + 1) / 2) * box.width, y: box.y + ((1 - y) / 2) * box.height }
}

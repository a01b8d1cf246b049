import type { Page } from '@playwright/test'
import { MathUtils, PerspectiveCamera, Vector3 } from 'three'
import { loadBody } from '../../scripts/body/loadBody'
import { projectFiles, readJson } from '../../scripts/shared/files'
import { type PointPosition, parsePositions } from '../../src/body/positions'
import type { ViewSide } from '../../src/domain/figure/viewSide'
import { distanceFor, frameView } from '../../src/scene/camera/framing'

/** Vertical angle of the scene's camera, degrees. */
const FOV = 28

/** Where points lie on the page while the whole female body is shown from one side. CSS pixels. */
export async function projectPoints(page: Page, side: ViewSide) {
  const { refined } = await loadBody('female')
  const points = parsePositions(readJson(projectFiles, 'public/models/places-female.json'))
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('The canvas is not on the page.')
  const frame = frameView(refined, side)
  const camera = new PerspectiveCamera(FOV, box.width / box.height, 0.05, 20)
  const target = new Vector3(...frame.target)
  const distance = distanceFor(frame, MathUtils.degToRad(FOV), camera.aspect)
  camera.position.copy(new Vector3(...frame.towardsEye).setLength(distance).add(target))
  camera.lookAt(target)
  camera.updateMatrixWorld()
  return (code: string, spotSide: PointPosition['side']) => {
    const point = points.find((each) => each.code === code && each.side === spotSide)
    if (!point) throw new Error(`There is no ${code} ${spotSide}.`)
    const { x, y } = new Vector3(...point.position).project(camera)
    return { x: box.x + ((x + 1) / 2) * box.width, y: box.y + ((1 - y) / 2) * box.height }
  }
}

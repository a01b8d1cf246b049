import type { Page } from '@playwright/test'
import type { DrawLog } from './countDraws'

export interface OrbitTimes {
  /** Pictures that were drawn in two seconds of turning the body. */
  readonly pictures: number
  /** Draw calls in each. */
  readonly calls: number
  /** Longest time without a picture, milliseconds. */
  readonly longest: number
}

/**
 * Turns the body by dragging for two seconds, on a page that has `countDraws`.
 *
 * @param meanwhile done half way through
 */
export async function timeOrbit(
  page: Page,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<OrbitTimes> {
  const read = () =>
    page.evaluate(() => {
      const { draws, drawn } = (window as never as { drawLog: DrawLog }).drawLog
      return { draws, drawn }
    })
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('There is no canvas.')
  const [x, y] = [box.x + box.width * 0.2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const before = await read()
  const end = Date.now() + 2000
  let done: Promise<unknown> | undefined
  for (let step = 0; Date.now() < end; step++) {
    await page.mouse.move(x + Math.sin(step / 20) * box.width * 0.15, y)
    if (Date.now() > end - 1000) done ??= meanwhile()
    await page.waitForTimeout(8)
  }
  const after = await read()
  await done
  await page.mouse.up()
  const times = after.drawn.slice(before.drawn.length)
  return {
    pictures: times.length,
    calls: (after.draws - before.draws) / Math.max(times.length, 1),
    longest: Math.max(...times.map((time, index) => time - (times[index - 1] ?? time)), 0),
  }
}

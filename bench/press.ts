import type { Page } from '@playwright/test'
import type { DrawLog } from './countDraws'
import { median } from './median'
import type { FrameLog } from './timeFrames'

export interface PressTimes {
  /** Milliseconds of main-thread work in a frame of three seconds of playing. */
  readonly median: number
  readonly worst: number
  readonly frames: number
  /** In two seconds after it ended and the camera was back. */
  readonly drawsAfter: number
}

/** Plays a press on a page that has `countDraws` and `timeFrames`. */
export async function timePress(page: Page): Promise<PressTimes> {
  const draws = () => page.evaluate(() => (window as never as { drawLog: DrawLog }).drawLog.draws)
  const player = page.getByRole('region', { name: 'Points and places' })
  await page.waitForTimeout(2500)
  await player.getByRole('button', { name: 'Watch it pressed', exact: true }).click()
  // What is timed is the playing, not the fetching of its code or the first use of its shader.
  await player.getByText('Hold still').waitFor()
  await page.evaluate(() => {
    ;(window as never as { frameLog: FrameLog }).frameLog.times = []
  })
  await page.waitForTimeout(3000)
  const times = await page.evaluate(
    () => (window as never as { frameLog: FrameLog }).frameLog.times,
  )
  await player.getByRole('button', { name: 'Stop' }).click()
  await page.waitForTimeout(4000)
  const before = await draws()
  await page.waitForTimeout(2000)
  return {
    median: median(times),
    worst: Math.max(...times),
    frames: times.length,
    drawsAfter: (await draws()) - before,
  }
}

import type { Page } from '@playwright/test'
import type { Shot } from './shots'

/** Milliseconds between two screenshots. */
const PAUSE_MS = 250
/**
 * Number of screenshots after which an unchanged picture is accepted, and after which a picture
 * that keeps changing is an error.
 */
const UNCHANGED = 12
const RESTLESS = 60

/**
 * Opens the shot's link in the running app and takes the picture when the body has moved and
 * stopped.
 *
 * @throws if the body does not stop moving
 */
export async function takeShot(
  page: Page,
  { from, link, view }: Shot,
  path: string,
): Promise<void> {
  const scene = page.locator('figure[data-scene="ready"]')
  await scene.waitFor()
  const capture = () => scene.locator('canvas').screenshot()
  const start = await capture()
  if (from !== undefined) await follow(page, from)
  await follow(page, link)
  if (view !== undefined) await page.getByRole('button', { name: view, exact: true }).click()
  let before = start
  for (let count = 1; count <= RESTLESS; count++) {
    await page.waitForTimeout(PAUSE_MS)
    const now = await capture()
    if (now.equals(before) && (count >= UNCHANGED || !now.equals(start))) {
      await scene.screenshot({ path })
      return
    }
    before = now
  }
  throw new Error(`The body at ${link} does not come to rest.`)
}

/** Follows a link inside the app without reloading it. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate(async (hash) => {
    if (location.hash === `#${hash}`) return
    const followed = new Promise((resolve) =>
      window.addEventListener('hashchange', resolve, { once: true }),
    )
    location.hash = hash
    await followed
  }, link)
}

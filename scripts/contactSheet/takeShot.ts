import type { Page } from '@playwright/test'
import type { Shot } from './shots'

/** Milliseconds between two looks. */
const PAUSE = 250
/** Looks until a picture that never changed counts as right, and until one that never rests fails. */
const UNCHANGED = 12
const RESTLESS = 60

/** Goes to the shot's place in the open app; takes the picture once the body has moved and rests. */
export async function takeShot(
  page: Page,
  { from, link, view }: Shot,
  path: string,
): Promise<void> {
  const scene = page.locator('figure[data-scene="ready"]')
  await scene.waitFor()
  const look = () => scene.locator('canvas').screenshot()
  const start = await look()
  if (from !== undefined) await follow(page, from)
  await follow(page, link)
  if (view !== undefined) await page.getByRole('button', { name: view, exact: true }).click()
  let before = start
  for (let looks = 1; looks <= RESTLESS; looks++) {
    await page.waitForTimeout(PAUSE)
    const now = await look()
    if (now.equals(before) && (looks >= UNCHANGED || !now.equals(start))) {
      await scene.screenshot({ path })
      return
    }
    before = now
  }
  throw new Error(`The body at ${link} does not come to rest.`)
}

/** Follows a link inside the app, without loading it anew. */
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

import { join } from 'node:path'
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
 * @param folder where the picture is put
 * @returns the shots of the pictures
 * @throws if the body does not stop moving
 */
export async function takeShot(page: Page, shot: Shot, folder: string): Promise<Shot[]> {
  await show(page, shot)
  await figure(page).screenshot({ path: join(folder, shot.file) })
  return [shot]
}

/**
 * Opens the shot's point, walks through the steps that find it, and takes a picture of each.
 *
 * @returns the shots of the pictures
 * @throws if the body does not stop moving
 */
export async function takeSteps(page: Page, shot: Shot, folder: string): Promise<Shot[]> {
  await show(page, shot)
  await page.getByRole('button', { name: 'Find it on the body' }).click()
  const finder = page.getByRole('region', { name: /step by step$/ })
  const count = await finder.getByRole('listitem').count()
  const taken: Shot[] = []
  for (let step = 1; step <= count; step++) {
    if (step > 1) await finder.getByRole('button', { name: 'Next' }).click()
    await rest(page, shot.link)
    const said = (await finder.locator('[aria-live]').textContent()) ?? ''
    const file = shot.file.replace('.png', `-${step}.png`)
    await figure(page).screenshot({ path: join(folder, file) })
    taken.push({ ...shot, file, caption: said })
  }
  return taken
}

const figure = (page: Page) => page.locator('figure[data-scene="ready"]')
const capture = (page: Page) => figure(page).locator('canvas').screenshot()

async function show(page: Page, { from, link, view }: Shot): Promise<void> {
  await figure(page).waitFor()
  const start = await capture(page)
  if (from !== undefined) await follow(page, from)
  await follow(page, link)
  if (view !== undefined) await page.getByRole('button', { name: view, exact: true }).click()
  await rest(page, link, start)
}

/** @param start the picture that is to change, if one is */
async function rest(page: Page, link: string, start?: Buffer): Promise<void> {
  let before = start
  for (let count = 1; count <= RESTLESS; count++) {
    await page.waitForTimeout(PAUSE_MS)
    const now = await capture(page)
    if (before && now.equals(before) && (count >= UNCHANGED || !(start && now.equals(start))))
      return
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

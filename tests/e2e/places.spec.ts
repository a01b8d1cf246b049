import type { Locator, Page } from '@playwright/test'
import { loadDataset } from '../../scripts/data/loadDataset'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { chart, doctorFirst, expect, expectAccessible, openApp, panel, test } from './app'

const { guides, regions, redFlags } = loadDataset()
const guideNamed = (id: string) => guides.find((guide) => guide.id === id)!

/** What people click, from which side, and the guide that they expect there. */
const PLACES = [
  ['Temple', 'left', 'headache'],
  ['Jaw', 'left', 'jaw'],
  ['Heel', 'back', 'sole-heel'],
  ['Outer hip', 'left', 'hip-buttock-sciatica'],
  ['Front of the knee', 'front', 'knee'],
  ['Wrist', 'front', 'wrist-hand'],
  ['Belly', 'front', 'belly'],
  ['Front of the neck', 'front', 'side-neck-throat'],
] as const

/** Clicks a place of the flat figure where the mouse hits it, which need not be its middle. */
async function clickPlace(page: Page, place: Locator) {
  await expect(place).toBeVisible()
  const spot = await place.evaluate((link) => {
    const { x, y, width, height } = link.getBoundingClientRect()
    for (let row = 1; row < 20; row++)
      for (let column = 1; column < 20; column++) {
        const at = { x: x + (column / 20) * width, y: y + (row / 20) * height }
        if (document.elementFromPoint(at.x, at.y)?.closest('a') === link) return at
      }
    return undefined
  })
  if (!spot) throw new Error(`${place} cannot be clicked anywhere.`)
  await page.mouse.click(spot.x, spot.y)
}

for (const body of BODY_IDS)
  test(`a click on a place opens the guide that fits: ${body} body`, async ({ page }) => {
    for (const [name, side, id] of PLACES) {
      const guide = guideNamed(id)
      await openApp(page, `#/?view=flat&body=${body}`)
      const view = `${side[0]?.toUpperCase()}${side.slice(1)}`
      await page.getByRole('button', { name: view, exact: true }).click()
      await clickPlace(page, chart(page, side).getByRole('link', { name: `${name}, left` }))
      await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(name)
      const heading = panel(page).getByRole('heading', { name: `Guide: ${guide.name}` })
      await expect(heading).toBeVisible()
      // The flags of the place, and its points or why there are none.
      const region = regions.find((each) => each.name === name)!
      const own = redFlags.filter((flag) => flag.regions.includes(region.id))
      await doctorFirst(page).locator('summary').click()
      for (const { text } of own) await expect(doctorFirst(page).getByText(text)).toBeVisible()
      await expect(panel(page).getByText('Nothing is pressed here', { exact: true })).toHaveCount(
        guide.kind === 'why-not' ? 1 : 0,
      )
      for (const { code } of guide.corePoints)
        await expect(
          panel(page)
            .getByRole('link', { name: new RegExp(`^${code}\\b`) })
            .first(),
        ).toBeVisible()
    }
  })

test('a page that says why nothing is pressed gives the reasons before the points near by', async ({
  page,
}) => {
  const throat = guideNamed('side-neck-throat')
  await openApp(page, '#/guide/side-neck-throat')
  const why = panel(page).getByRole('region', { name: 'Nothing is pressed here' })
  for (const { code, why: reason } of throat.notOffered ?? []) {
    await expect(why.getByText(code, { exact: true })).toBeVisible()
    await expect(why.getByText(reason).first()).toBeVisible()
  }
  await expect(why.getByRole('link')).toHaveCount(0)
  const near = panel(page).getByRole('heading', { name: 'Near it, not on it' })
  const [above, below] = [await why.boundingBox(), await near.boundingBox()]
  expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0)
  await expectAccessible(page)
})

test('what else helps and what it may be are folded, with their sources', async ({ page }) => {
  const { selfCare, whenNotMuscle } = guideNamed('knee')
  await openApp(page, '#/guide/knee')
  for (const [heading, statements] of [
    ['What else helps', selfCare],
    ['What it may be, if not muscle', whenNotMuscle],
  ] as const) {
    const [first] = statements ?? []
    await expect(panel(page).getByText(first!.text)).toBeHidden()
    await panel(page).getByRole('heading', { name: heading }).click()
    const entry = panel(page).getByRole('listitem').filter({ hasText: first!.text })
    await expect(entry).toContainText(/Sources? \d/)
  }
  await expectAccessible(page)
})

test('on a phone every place is listed under its part of the body', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openApp(page, '#/')
  const list = panel(page).getByRole('region', { name: 'Guides to sore places' })
  const listed = await list.getByRole('link').allInnerTexts()
  expect(listed.toSorted()).toEqual(guides.map(({ name }) => name).toSorted())
  for (const part of ['Head and neck', 'Back', 'Hip and thigh'])
    await expect(list.getByRole('heading', { name: part, exact: true })).toBeVisible()
  await list.getByRole('link', { name: 'Sole and heel' }).click()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Sole and heel')
})

import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { loadMessages } from '../../scripts/messages/loadMessages'
import {
  BODY,
  chart,
  expect,
  expectAccessible,
  goTo,
  labels,
  openApp,
  openWithBody,
  panel,
  test,
} from './app'
import { leastType, openSheet, POINTS, sheetOf, unfold } from './sheetOnPage'

const choose = (page: Page, what: string, option: string) =>
  panel(page).getByRole('combobox', { name: what, exact: true }).selectOption(option)

/** Makes the sheet of a guide from an open sheet. The place where that is done stays unfolded. */
async function makeSheet(page: Page, guide: string) {
  await unfold(page, 'Other sheets and files')
  await panel(page).getByLabel('Ready-made sheet').selectOption(guide)
  await panel(page).getByRole('button', { name: 'Make this sheet' }).click()
}

test('the points of a guide go on the sheet and survive a reload', async ({ page }) => {
  await openApp(page, '#/guide/lower-back')
  await panel(page)
    .getByRole('button', { name: /^Add \d+ to sheet/ })
    .click()
  await page.getByRole('link', { name: /^Sheet/ }).click()
  await expect(panel(page).getByRole('heading', { level: 1 }).first()).toHaveText('Point sheet')
  for (const code of ['BL23', 'BL52', 'BL25', 'GV4', 'BL40'])
    await expect(
      sheetOf(page).getByRole('heading', { name: new RegExp(`^${code} `) }),
    ).toBeVisible()
  await expect(sheetOf(page).locator('svg').first()).toBeVisible()
  await expectAccessible(page)

  // The sheet survives a reload without an account.
  await page.reload()
  await expect(sheetOf(page).getByRole('heading', { name: /^BL52 / })).toBeVisible()
})

test(
  'the body shows the points of the sheet with their numbers, and a row points at its own',
  BODY,
  async ({ page }) => {
    await openWithBody(page, '/sheet/BL23,GB30.right')
    await expect.poll(() => labels(page)).toEqual(expect.arrayContaining(['1 BL23', '2 GB30']))
    expect((await labels(page)).filter((label) => label === '2 GB30')).toHaveLength(1)
    const pulse = page.locator('figure [data-pulse]')
    await expect(pulse).toHaveCount(0)
    await panel(page).getByRole('link', { name: /^GB30/ }).hover()
    await expect(pulse).toHaveCount(1)
    await expect(pulse).toHaveAttribute('data-pulse', 'GB30')
    await panel(page).getByRole('heading', { level: 1 }).hover()
    await expect(pulse).toHaveCount(0)
    await panel(page).getByRole('button', { name: 'Move BL23 down' }).click()
    await expect.poll(() => labels(page)).toEqual(expect.arrayContaining(['2 BL23', '1 GB30']))
    // A row that goes takes its ring along.
    await panel(page).getByRole('button', { name: 'Remove BL23' }).click()
    await expect.poll(() => labels(page)).toEqual(['1 GB30'])
    await expect(pulse).toHaveCount(0)
  },
)

test('the flat figure shows the points of the sheet with their numbers too', async ({ page }) => {
  await openSheet(page, ['GB30.right', 'BL23'])
  const back = chart(page, 'back')
  await expect(back).toBeVisible()
  await expect(back.locator('text', { hasText: '1 GB30' })).toHaveCount(1)
  await panel(page).getByRole('link', { name: /^GB30/ }).focus()
  await expect(back.locator('[data-pulse]')).toHaveCount(1)
  await expect(back.locator('[data-pulse="GB30"]')).toHaveCount(1)
})

test('the page has one first heading, and the preview is a part of it', async ({ page }) => {
  await openSheet(page, ['BL23', 'ST36'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Point sheet'])
  await expect(sheetOf(page).getByRole('heading', { level: 2 })).toHaveCount(1)
  await expect(page.getByRole('article', { name: 'Sheet to print' })).toBeVisible()
  // The paper comes before the list of its points and before how to print.
  const top = async (target: Locator) => (await target.boundingBox())?.y ?? 0
  const list = panel(page).getByRole('list', { name: 'Chosen points' })
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await top(sheetOf(page))).toBeLessThan(await top(list))
  await expect(panel(page).getByRole('combobox', { name: 'Layout' })).toBeHidden()
  await expect(panel(page).getByRole('button', { name: 'Make this sheet' })).toBeHidden()
  await panel(page).getByRole('button', { name: 'Clear all' }).click()
  await expect(panel(page).getByRole('button', { name: 'Make this sheet' })).toBeVisible()
})

test('a point can be removed from the sheet', async ({ page }) => {
  await openApp(page, '#/point/ST36/left')
  await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
  await expect(page.getByRole('link', { name: 'Sheet, 1 point' })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Remove from sheet' }).click()
  await expect(page.getByRole('link', { name: 'Sheet, 0 points' })).toBeVisible()
})

test('keys, buttons and dragging reorder the points, with undo', async ({ page }) => {
  await openSheet(page, ['BL23', 'ST36', 'GB20'])
  const tray = panel(page).getByRole('list', { name: 'Chosen points' })
  const order = () => tray.getByRole('listitem').getByRole('link').allInnerTexts()
  const codes = async () => (await order()).map((text) => text.split(' ')[0])

  await tray.getByRole('button', { name: /^Move GB20, number 3/ }).focus()
  await page.keyboard.press('ArrowUp')
  expect(await codes()).toEqual(['BL23', 'GB20', 'ST36'])
  await expect(panel(page).getByText('GB20 is now number 2 of 3.')).toBeAttached()
  // The moved point keeps the focus.
  await page.keyboard.press('ArrowUp')
  expect(await codes()).toEqual(['GB20', 'BL23', 'ST36'])

  await tray.getByRole('button', { name: 'Move BL23 down' }).click()
  expect(await codes()).toEqual(['GB20', 'ST36', 'BL23'])

  await tray.getByRole('button', { name: /^Move BL23, number 3/ }).hover()
  await page.mouse.down()
  await tray.getByRole('link', { name: /^GB20/ }).hover()
  await page.mouse.up()
  expect(await codes()).toEqual(['BL23', 'GB20', 'ST36'])

  await choose(page, 'Side of ST36', 'left')
  await expect(sheetOf(page).getByText('Left side only')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Undo: side of ST36' }).click()
  await expect(sheetOf(page).getByText('Left side only')).toBeHidden()
  await panel(page).getByRole('button', { name: 'Clear all' }).click()
  await panel(page).getByRole('button', { name: 'Undo: clear' }).click()
  expect(await codes()).toEqual(['BL23', 'GB20', 'ST36'])
})

test('a ready-made sheet with notes can be saved and opened again', async ({ page }) => {
  await openSheet(page, ['ST36'])
  await makeSheet(page, 'lower-back')
  await expect(sheetOf(page).getByRole('heading', { level: 2 })).toHaveText('Lower back')
  await panel(page).getByLabel('For', { exact: true }).fill('Ann')
  await panel(page).getByLabel('Notes').fill('Evenings, after a warm bath.')
  await expect(sheetOf(page).getByText('For Ann')).toBeVisible()
  await expect(sheetOf(page).getByText('Evenings, after a warm bath.')).toBeVisible()

  const download = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: 'Save as file' }).click()
  const saved = await (await download).path()
  const stored = () => page.evaluate(() => localStorage.getItem('tsubo-sheets'))
  const before = await stored()
  const file = panel(page).getByLabel('Sheet file')
  await file.setInputFiles({
    name: 'new.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"tsubo-sheet","version":9}'),
  })
  await expect(
    panel(page).getByText(/was not opened.*newer Tsubo.*Nothing has changed/),
  ).toBeVisible()
  expect(await stored()).toBe(before)
  await file.setInputFiles(saved)
  await expect(panel(page).getByText(/is open\./)).toBeVisible()
  await expect(sheetOf(page).getByText('For Ann')).toBeVisible()
  await choose(page, 'Sheet', '0')
  await expect(sheetOf(page).getByRole('heading', { name: /^ST36 / })).toBeVisible()
})

test('the QR code on the sheet opens the same sheet', async ({ page, browser }) => {
  await openSheet(page, ['BL23', 'ST36.left', 'EX-B2'])
  await page.emulateMedia({ media: 'print' })
  const picture = await sheetOf(page)
    .getByRole('img', { name: /^QR code/ })
    .screenshot({ scale: 'css' })
  // On an empty page, because the app's policy forbids addresses with data.
  const other = await browser.newPage()
  const pixels = await other.evaluate(
    async (data) => {
      const image = await createImageBitmap(await (await fetch(data)).blob())
      const { width, height } = image
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return { width, height, data: [...(context?.getImageData(0, 0, width, height).data ?? [])] }
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  )
  const read = jsQR(new Uint8ClampedArray(pixels.data), pixels.width, pixels.height)
  expect(read?.data).toMatch(/#\/sheet\/BL23,ST36\.left,EX-B2$/)

  await openApp(other, read?.data ?? '')
  for (const code of ['BL23', 'ST36', 'EX-B2'])
    await expect(
      sheetOf(other).getByRole('heading', { name: new RegExp(`^${code} `) }),
    ).toBeVisible()
  await expect(sheetOf(other).getByText('Left side only')).toBeVisible()
  await other.close()
})

test('the one page of a single point is large, and says who gives it', async ({ page }) => {
  await openSheet(page, ['ST36'])
  expect(await leastType(page)).toBeGreaterThanOrEqual(9)
  await expect(sheetOf(page).locator('[data-code="ST36"] [data-bones]').first()).toBeAttached()
  await panel(page).getByLabel('From', { exact: true }).fill('Clinic Sun, 555 0100')
  const giver = sheetOf(page).getByText(/Clinic Sun, 555 0100/)
  await expect(giver).toHaveCount(2)
  // The next sheet has it too, a longer one on each page.
  await makeSheet(page, 'lower-back')
  const feet = sheetOf(page).locator('[data-page] > p')
  await expect(feet.nth(1)).toBeVisible()
  for (const foot of await feet.all()) await expect(foot).toContainText('Clinic Sun, 555 0100')
  await page.reload()
  await expect(giver.first()).toBeVisible()
})

test('points that no single page can take are printed in full, and the page says so', async ({
  page,
}) => {
  await openSheet(page, POINTS.slice(0, 8))
  await expect(sheetOf(page).locator('[data-page]')).toHaveCount(1)
  await panel(page).getByLabel('Notes').fill('Much to say.\n'.repeat(14))
  await expect(panel(page).getByText(/more room than one page/)).toBeVisible()
  expect(await sheetOf(page).locator('[data-page]').count()).toBeGreaterThan(2)
  await expect(sheetOf(page).locator('[data-code]')).toHaveCount(8)
})

test('the link on the sheet contains the chosen language', async ({ page }) => {
  await openSheet(page, ['BL23'], 'es')
  await expect(sheetOf(page).getByText(/#\/sheet\/BL23\?lang=es$/)).toBeVisible()
  await expect(sheetOf(page).getByText(loadMessages('es').sheetPaper.englishFor)).toBeVisible()
  await expect(sheetOf(page).locator('dd[lang="en"]').first()).toBeVisible()
  await expectAccessible(page)
})

test('a sheet says where it hurts and has the muscles that a person chose', async ({ page }) => {
  await openApp(page, '#/region/calf/left~7')
  await panel(page)
    .getByRole('button', { name: /^Add \d+ to sheet/ })
    .click()
  await goTo(page, '/muscle/soleus')
  const onSheet = panel(page).getByRole('button', { name: 'Put this muscle on the sheet' })
  await onSheet.click()
  await expect(onSheet).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: /^Sheet/ }).click()

  const soleus = sheetOf(page).locator('[data-muscle="soleus"]')
  const place = sheetOf(page).getByText('Calf, left (7 of 10)')
  const tint = sheetOf(page).locator('[data-sore="calf"]')
  const how = soleus.getByText('Your thumbs with the knee bent')
  await expect(place).toBeVisible()
  await expect(tint.first()).toBeVisible()
  await expect(soleus).toContainText('First make sure that it is no clot.')
  await expect(how).toBeVisible()
  await expect(sheetOf(page).getByText(/some researchers reject the idea/)).toBeVisible()
  await expectAccessible(page)

  // Both can be taken off, and come back; they survive a reload.
  await panel(page).getByRole('button', { name: 'Take away: Calf, left' }).click()
  await expect(place).toBeHidden()
  await expect(tint).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Undo: sore place' }).click()
  await expect(place).toBeVisible()
  await panel(page).getByRole('button', { name: 'Take away: Soleus' }).click()
  await expect(soleus).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Undo: muscle' }).click()
  await expect(soleus).toBeVisible()
  await page.reload()
  await expect(place).toBeVisible()
  await expect(soleus).toBeVisible()

  // The full layout has them too.
  await unfold(page, 'Paper & layout')
  await choose(page, 'Layout', 'standard')
  await expect(sheetOf(page).getByRole('heading', { name: 'My muscles' })).toBeVisible()
  await expect(place).toBeVisible()

  // Somebody with a clot is told to press neither points nor muscles of the leg.
  await page.getByRole('button', { name: /^About me/ }).click()
  const dialog = page.getByRole('dialog', { name: 'About me' })
  await dialog.getByRole('checkbox', { name: /clot in a vein of a leg/ }).check()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(soleus).toContainText('Left out for you')
  await expect(how).toHaveCount(0)
  await expect(soleus).toContainText('First make sure that it is no clot.')
})

test('a link brings sore places and muscles, also without points', async ({ page }) => {
  await openApp(page, '#/sheet?places=heel/right~0+neck-back/midline&muscles=soleus,heart')
  await expect(sheetOf(page).getByText(/Heel, right \(0 of 10\)/)).toBeVisible()
  await expect(sheetOf(page).locator('[data-muscle="soleus"]')).toBeVisible()
  await expect(panel(page).getByText('heart: no muscle of this atlas')).toBeVisible()
  await expect(page).toHaveURL(/#\/sheet$/)
  // Another link is offered, and can be added.
  await goTo(page, '/sheet?places=calf/left')
  await panel(page).getByRole('button', { name: 'Add to mine' }).click()
  await expect(sheetOf(page).getByText(/Calf, left/)).toBeVisible()
  await expect(sheetOf(page).getByText(/Heel, right/)).toBeVisible()
})

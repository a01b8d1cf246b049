import { expect, expectAccessible, panel, test } from './app'

test('put a region’s points on the sheet and print it', async ({ page }) => {
  await page.goto('#/guide/lower-back')
  await panel(page)
    .getByRole('button', { name: /Add all/ })
    .click()
  await page.getByRole('link', { name: /^Sheet/ }).click()
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Point sheet')
  const sheet = page.getByRole('article', { name: 'Sheet to print' })
  for (const code of ['BL23', 'BL52', 'BL25', 'GV4', 'BL40'])
    await expect(sheet.getByRole('heading', { name: new RegExp(`^${code} `) })).toBeVisible()
  await expect(sheet.locator('svg').first()).toBeVisible()
  await expectAccessible(page)

  // Survives a reload, without any account.
  await page.reload()
  await expect(sheet.getByRole('heading', { name: /^BL52 / })).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.locator('canvas')).toBeHidden()
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, preferCSSPageSize: false })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThanOrEqual(1)
    expect(pages).toBeLessThanOrEqual(8)
  }
})

test('take a point off again', async ({ page }) => {
  await page.goto('#/point/ST36/left')
  await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
  await expect(page.getByRole('link', { name: 'Sheet, 1 point' })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Remove from sheet' }).click()
  await expect(page.getByRole('link', { name: 'Sheet, 0 points' })).toBeVisible()
})

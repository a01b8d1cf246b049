import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { loadMessages } from '../../scripts/messages/loadMessages'
import { LANGUAGES } from '../../src/messages/languages'
import { expect, expectAccessible, openApp, panel, test } from './app'
import { readPdf, squeeze } from './pdf'

const POINTS = [
  ...['BL23', 'BL52', 'GV4', 'BL40', 'BL60', 'ST36', 'GB34', 'TE5', 'PC6', 'GB20', 'LI4', 'LI11'],
  ...['HT7', 'LR3', 'KI3', 'ST35', 'LU5', 'GB21', 'CV17', 'EX-LE5', 'SI3', 'SI11', 'EX-B2', 'KI1'],
  ...['BL17', 'BL18', 'BL10', 'TE3', 'SI14', 'SI15', 'TE15', 'SI13', 'LI10', 'GB39', 'BL57'],
  ...['ST34', 'ST32', 'SP10', 'GB31', 'BL37', 'BL36', 'SP9', 'EX-LE2', 'GB24', 'TE6', 'BL25'],
  ...['GV3', 'EX-B7', 'BL53', 'GB30', 'LI15', 'TE12', 'PC2', 'TE14', 'SI9', 'SI10', 'SI12', 'BL58'],
  ...['BL55', 'BL56', 'BL43', 'BL46'],
]

const sheetOf = (page: Page) => page.locator('article:has([data-page])')

async function openSheet(page: Page, codes: readonly string[], language = 'en') {
  await openApp(page, `#/sheet/${codes.join(',')}${language === 'en' ? '' : `?lang=${language}`}`)
  await expect(sheetOf(page).locator('[data-page]').first()).toBeVisible()
}

const choose = (page: Page, what: string, option: string) =>
  panel(page).getByRole('combobox', { name: what, exact: true }).selectOption(option)

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
  await panel(page).getByLabel('Ready-made sheet').selectOption('lower-back')
  await panel(page).getByRole('button', { name: 'Make this sheet' }).click()
  await expect(sheetOf(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
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

/** Maximum number of pages by number of points and layout. */
const PRINTS = [
  { count: 1, layout: 'standard', most: 2 },
  { count: 5, layout: 'standard', most: 4 },
  { count: 8, layout: 'compact', most: 1 },
  { count: 10, layout: 'large', most: 12 },
  { count: 20, layout: 'standard', most: 9 },
  { count: 60, layout: 'standard', most: 24 },
] as const

for (const language of LANGUAGES)
  for (const { count, layout, most } of PRINTS)
    test(`prints ${count} points, ${layout}, in ${language}, on A4 and Letter`, async ({
      page,
    }) => {
      const { sheet: t, sheetPaper } = loadMessages(language)
      const codes = POINTS.slice(0, count)
      await openSheet(page, codes, language)
      const set = (what: string, to: string) =>
        page.getByRole('combobox', { name: what, exact: true }).selectOption(to)
      await set(t.layout, layout)
      for (const [paper, width, height] of [
        ['a4', 594.96, 841.92],
        ['letter', 612, 792],
      ] as const) {
        await set(t.paper, paper)
        await expect(page.getByRole('button', { name: t.print, exact: true })).toBeEnabled()
        const cards = await sheetOf(page)
          .locator('[data-code]')
          .evaluateAll((all) =>
            all.map((card) => ({
              code: card.getAttribute('data-code') ?? '',
              title: card.querySelector('h2')?.textContent ?? '',
              last: card.querySelector('dl > div:last-child dd')?.textContent ?? '',
            })),
          )
        expect(cards.map(({ code }) => code)).toEqual(codes)
        // No page cuts off its content.
        const cut = await sheetOf(page)
          .locator('[data-page] > div')
          .evaluateAll(
            (all) => all.filter((body) => body.scrollHeight > body.clientHeight + 1).length,
          )
        expect(cut).toBe(0)

        const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
        const pages = await readPdf(pdf)
        expect(pages.length).toBe(await sheetOf(page).locator('[data-page]').count())
        expect(pages.length).toBeLessThanOrEqual(most)
        for (const [index, printed] of pages.entries()) {
          expect([printed.width, printed.height]).toEqual([
            expect.closeTo(width, 0),
            expect.closeTo(height, 0),
          ])
          const [left, lower, right, upper] = printed.box
          expect(left).toBeGreaterThan(20)
          expect(lower).toBeGreaterThan(14)
          expect(right).toBeLessThan(width - 20)
          expect(upper).toBeLessThan(height - 14)
          const foot = sheetPaper.pageOf({ page: index + 1, pages: pages.length })
          expect(printed.text).toContain(squeeze(foot))
        }
        for (const { title, last } of cards) {
          const home = pages.find(({ text }) => text.includes(squeeze(title)))
          expect(home, title).toBeDefined()
          expect(home?.text, title).toContain(squeeze(last))
        }
        expect(pages.some(({ text }) => text.includes(squeeze(sheetPaper.doctor)))).toBe(true)
        // Chromium embeds each character of Han fonts with PostScript outlines separately.
        if (count === 10 && language !== 'zh') expect(pdf.length).toBeLessThan(600_000)
      }
    })

test('the link on the sheet contains the chosen language', async ({ page }) => {
  await openSheet(page, ['BL23'], 'es')
  await expect(sheetOf(page).getByText(/#\/sheet\/BL23\?lang=es$/)).toBeVisible()
  await expect(sheetOf(page).getByText(loadMessages('es').sheetPaper.englishFor)).toBeVisible()
  await expect(sheetOf(page).locator('dd[lang="en"]').first()).toBeVisible()
  await expectAccessible(page)
})

import { loadMessages } from '../../scripts/messages/loadMessages'
import { LANGUAGES } from '../../src/messages/languages'
import { expect, test } from './app'
import { readPdf, squeeze } from './pdf'
import { leastType, openSheet, POINTS, sheetOf, unfold } from './sheetOnPage'

/** Maximum number of pages by number of points and layout. */
const PRINTS = [
  { count: 1, layout: 'compact', most: 1 },
  { count: 1, layout: 'standard', most: 2 },
  { count: 4, layout: 'compact', most: 1 },
  { count: 5, layout: 'standard', most: 4 },
  { count: 8, layout: 'compact', most: 1 },
  { count: 10, layout: 'large', most: 11 },
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
      await unfold(page, t.paperAndLayout)
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
              title: card.querySelector('h3')?.textContent ?? '',
              last: card.querySelector('dl > div:last-child dd')?.textContent ?? '',
            })),
          )
        expect(cards.map(({ code }) => code)).toEqual(codes)
        // The first page is complete by itself: the signs to stop at and to see a doctor are on it.
        await expect(
          sheetOf(page).locator('[data-page="1"]').getByText(sheetPaper.doctor),
        ).toBeVisible()
        expect(await leastType(page), 'points of the smallest text').toBeGreaterThanOrEqual(7.5)
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

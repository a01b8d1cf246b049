import { loadMessages } from '../../scripts/messages/loadMessages'
import { LANGUAGES } from '../../src/messages/languages'
import { expect, test } from './app'
import { readPdf, squeeze } from './pdf'
import { leastType, openSheet, POINTS, sheetOf, unfold } from './sheetOnPage'

interface Print {
  readonly count: number
  readonly layout: 'compact' | 'standard' | 'large'
  /** Maximum number of pages. */
  readonly most: number
  /** Sore places as in a link, and ids of muscles. */
  readonly places?: string
  readonly muscles?: readonly string[]
}

const PLACES = 'lower-back/midline~7+calf/left~3+neck-back/midline'
const MUSCLES = ['soleus', 'quadratus-lumborum', 'piriformis']

/** Maximum number of pages by what is on the sheet and by layout. */
const PRINTS = [
  { count: 1, layout: 'compact', most: 1 },
  { count: 1, layout: 'standard', most: 2 },
  { count: 4, layout: 'compact', most: 1 },
  { count: 5, layout: 'standard', most: 4 },
  { count: 8, layout: 'compact', most: 1 },
  { count: 10, layout: 'large', most: 11 },
  { count: 20, layout: 'standard', most: 9 },
  { count: 60, layout: 'standard', most: 24 },
  { count: 1, layout: 'compact', most: 1, places: 'calf/left~7', muscles: ['soleus'] },
  { count: 5, layout: 'standard', most: 6, places: PLACES, muscles: MUSCLES },
  // One page cannot take them; then they fall to the full layout.
  { count: 8, layout: 'compact', most: 7, places: PLACES, muscles: MUSCLES },
  { count: 10, layout: 'large', most: 14, places: PLACES, muscles: MUSCLES },
] as const satisfies readonly Print[]

for (const language of LANGUAGES)
  for (const { count, layout, most, places, muscles = [] } of PRINTS as readonly Print[])
    test(`prints ${count} points${places ? `, ${places}, ${muscles}` : ''}, ${layout}, in ${language}, on A4 and Letter`, async ({
      page,
    }) => {
      const { sheet: t, sheetPaper, muscle: muscleWords } = loadMessages(language)
      const codes = POINTS.slice(0, count)
      await openSheet(
        page,
        codes,
        language,
        places ? [`places=${places}`, `muscles=${muscles.join()}`] : [],
      )
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
        const told = sheetOf(page).locator('[data-muscle]')
        expect(
          await told.evaluateAll((all) => all.map((each) => each.getAttribute('data-muscle'))),
        ).toEqual([...muscles])
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
        if (places) {
          const all = pages.map(({ text }) => text).join('')
          expect(pages[0]?.text).toContain(squeeze(sheetPaper.hurts))
          for (const last of await told.locator('dl > div:last-child dd').allTextContents())
            expect(all).toContain(squeeze(last))
          expect(all).toContain(squeeze(muscleWords.honest))
        }
        // Chromium embeds each character of Han fonts with PostScript outlines separately.
        if (count === 10 && language !== 'zh') expect(pdf.length).toBeLessThan(600_000)
      }
    })

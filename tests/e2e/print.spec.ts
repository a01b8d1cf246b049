import { loadMessages } from '../../scripts/messages/loadMessages'
import { LANGUAGES, type Language } from '../../src/messages/languages'
import type { Paper } from '../../src/state/sheetPrint'
import { expect, test } from './app'
import { readPdf, squeeze } from './pdf'
import {
  leastType,
  openSheet,
  POINTS,
  printedPages,
  sheetOf,
  UNPRINTED,
  unfold,
} from './sheetOnPage'

interface Print {
  readonly count: number
  readonly layout: 'compact' | 'standard' | 'large'
  /** Maximum number of pages. */
  readonly most: number
  /** Sore places as in a link, and ids of muscles. */
  readonly places?: string
  readonly muscles?: readonly string[]
  /**
   * The papers on which a PDF is made, too: on each paper the sheet that fills each layout most. A
   * PDF takes half of a test's time, and shows of the others what print media show.
   */
  readonly pdf?: readonly Paper[]
}

/** Sizes in points of 1/72 inch. */
const PAPERS = [
  ['a4', 594.96, 841.92],
  ['letter', 612, 792],
] as const

const PLACES = 'lower-back/midline~7+calf/left~3+neck-back/midline'
const MUSCLES = ['soleus', 'quadratus-lumborum', 'piriformis']

/** Maximum number of pages by what is on the sheet and by layout. */
const PRINTS = [
  { count: 1, layout: 'compact', most: 1 },
  { count: 1, layout: 'standard', most: 2 },
  { count: 4, layout: 'compact', most: 1 },
  { count: 5, layout: 'standard', most: 4 },
  { count: 8, layout: 'compact', most: 1, pdf: ['a4', 'letter'] },
  { count: 10, layout: 'large', most: 11, pdf: ['a4'] },
  { count: 20, layout: 'standard', most: 9 },
  { count: 60, layout: 'standard', most: 24, pdf: ['a4'] },
  { count: 1, layout: 'compact', most: 1, places: 'calf/left~7', muscles: ['soleus'] },
  { count: 5, layout: 'standard', most: 6, places: PLACES, muscles: MUSCLES, pdf: ['letter'] },
  // One page cannot take them; then they fall to the full layout.
  { count: 8, layout: 'compact', most: 7, places: PLACES, muscles: MUSCLES },
  { count: 10, layout: 'large', most: 14, places: PLACES, muscles: MUSCLES, pdf: ['letter'] },
] as const satisfies readonly Print[]

/** In other languages, whose words are longer or taller, those that fill each layout most. */
const printsIn = (language: Language): readonly Print[] =>
  language === 'en' ? PRINTS : PRINTS.filter((print) => 'pdf' in print || 'places' in print)

for (const language of LANGUAGES)
  for (const { count, layout, most, places, muscles = [], pdf: onPdf = [] } of printsIn(language))
    test(`prints ${count} points${places ? `, ${places}, ${muscles}` : ''}, ${layout}, in ${language}, on A4 and Letter`, async ({
      page,
    }) => {
      const { sheet: t, sheetPaper, muscle: muscleWords } = loadMessages(language)
      const codes = POINTS.slice(0, count)
      // As chosen for the sheet before: each choice lays the sheet out once more.
      await page.addInitScript(
        (state) => localStorage.setItem('tsubo-print', JSON.stringify({ state, version: 1 })),
        { layout, paper: PAPERS[0][0] },
      )
      await openSheet(
        page,
        codes,
        language,
        places ? [`places=${places}`, `muscles=${muscles.join()}`] : [],
      )
      await unfold(page, t.paperAndLayout)
      const choice = (what: string) => page.getByRole('combobox', { name: what, exact: true })
      await expect(choice(t.layout)).toHaveValue(layout)
      for (const [paper, width, height] of PAPERS) {
        if ((await choice(t.paper).inputValue()) !== paper)
          await choice(t.paper).selectOption(paper)
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
        const lastOfMuscles = await told.locator('dl > div:last-child dd').allTextContents()
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

        await page.emulateMedia({ media: 'print' })
        const inPrint = await printedPages(page)
        await page.emulateMedia({ media: null })
        expect(inPrint.length).toBe(await sheetOf(page).locator('[data-page]').count())
        for (const { size, fits, outside } of inPrint) {
          expect(size).toBe(paper)
          expect(fits, 'a page within the margins of the paper').toBe(true)
          expect(outside, 'text where no printer reaches').toEqual([])
        }
        expectWhole(inPrint.map(({ text }) => squeeze(text)))
        if (!onPdf.includes(paper)) continue

        const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
        const pages = await readPdf(pdf)
        expect(pages.length).toBe(inPrint.length)
        for (const printed of pages) {
          expect([printed.width, printed.height]).toEqual([
            expect.closeTo(width, 0),
            expect.closeTo(height, 0),
          ])
          const [left, lower, right, upper] = printed.box
          expect(left).toBeGreaterThan(UNPRINTED.across)
          expect(lower).toBeGreaterThan(UNPRINTED.along)
          expect(right).toBeLessThan(width - UNPRINTED.across)
          expect(upper).toBeLessThan(height - UNPRINTED.along)
        }
        expectWhole(pages.map(({ text }) => text))
        // Chromium embeds each character of Han fonts with PostScript outlines separately.
        if (count === 10 && language !== 'zh') expect(pdf.length).toBeLessThan(600_000)

        /** Expects all that the sheet has to say on its pages: squeezed texts. */
        function expectWhole(texts: readonly string[]) {
          expect(texts.length).toBeLessThanOrEqual(most)
          for (const [index, text] of texts.entries())
            expect(text).toContain(
              squeeze(sheetPaper.pageOf({ page: index + 1, pages: texts.length })),
            )
          for (const { title, last } of cards) {
            const home = texts.find((text) => text.includes(squeeze(title)))
            expect(home, title).toBeDefined()
            expect(home, title).toContain(squeeze(last))
          }
          expect(texts.some((text) => text.includes(squeeze(sheetPaper.doctor)))).toBe(true)
          if (!places) return
          expect(texts[0]).toContain(squeeze(sheetPaper.hurts))
          const all = texts.join('')
          for (const last of lastOfMuscles) expect(all).toContain(squeeze(last))
          expect(all).toContain(squeeze(muscleWords.honest))
        }
      }
    })

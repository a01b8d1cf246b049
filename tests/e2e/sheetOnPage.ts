import type { Page } from '@playwright/test'
import { expect, openApp } from './app'

export const POINTS = [
  ...['BL23', 'BL52', 'GV4', 'BL40', 'BL60', 'ST36', 'GB34', 'TE5', 'PC6', 'GB20', 'LI4', 'LI11'],
  ...['HT7', 'LR3', 'KI3', 'ST35', 'LU5', 'GB21', 'CV17', 'EX-LE5', 'SI3', 'SI11', 'EX-B2', 'KI1'],
  ...['BL17', 'BL18', 'BL10', 'TE3', 'SI14', 'SI15', 'TE15', 'SI13', 'LI10', 'GB39', 'BL57'],
  ...['ST34', 'ST32', 'SP10', 'GB31', 'BL37', 'BL36', 'SP9', 'EX-LE2', 'GB24', 'TE6', 'BL25'],
  ...['GV3', 'EX-B7', 'BL53', 'GB30', 'LI15', 'TE12', 'PC2', 'TE14', 'SI9', 'SI10', 'SI12', 'BL58'],
  ...['BL55', 'BL56', 'BL43', 'BL46'],
]

export const sheetOf = (page: Page) => page.locator('article:has([data-page])')

/** @param lists sore places and muscles, as in a link */
export async function openSheet(
  page: Page,
  codes: readonly string[],
  language = 'en',
  lists: readonly string[] = [],
) {
  const query = [...lists, ...(language === 'en' ? [] : [`lang=${language}`])].join('&')
  await openApp(page, `#/sheet/${codes.join(',')}${query === '' ? '' : `?${query}`}`)
  await expect(sheetOf(page).locator('[data-page]').first()).toBeVisible()
}

export const unfold = (page: Page, what: string) =>
  page.locator('summary', { hasText: what }).click()

/** Size of the smallest text on the paper, in points. */
export const leastType = (page: Page) =>
  sheetOf(page)
    .locator('*')
    .evaluateAll((all) =>
      Math.min(
        ...all
          .filter((element) => [...element.childNodes].some((node) => node.nodeName === '#text'))
          .filter((element) => element.textContent?.trim() && !element.closest('svg'))
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75),
      ),
    )

interface PrintedPage {
  /** As the style sheet for printing names it. */
  readonly size: string
  /** Whether the page lies within the margins of its paper, so that Chromium prints it on one. */
  readonly fits: boolean
  readonly text: string
  /** Texts that come nearer to the edge of the paper than printers reach. */
  readonly outside: readonly string[]
}

/** How near to the paper's edges a text may come: left and right, above and below; points of 1/72 inch. */
export const UNPRINTED = { across: 20, along: 14 }

/** The pages as print media show them. */
export const printedPages = (page: Page): Promise<PrintedPage[]> =>
  sheetOf(page)
    .locator('[data-page]')
    .evaluateAll((pages, { across, along }) => {
      const [mm, pt] = [96 / 25.4, 96 / 72]
      const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
      const rule = rules.find((each) => each instanceof CSSPageRule)
      const {
        size = '',
        marginTop,
        marginRight,
        marginBottom,
        marginLeft,
      } = (rule?.style ?? {}) as CSSStyleDeclaration & { size?: string }
      const name = size.split(' ')[0]?.toLowerCase() ?? ''
      const papers: Record<string, readonly [number, number]> = {
        a4: [210, 297],
        letter: [215.9, 279.4],
      }
      const [width, height] = papers[name] ?? [0, 0]
      const margin = (length = '') => Number.parseFloat(length) * mm
      const beside = { left: margin(marginLeft), right: margin(marginRight) }
      const [above, below] = [margin(marginTop), margin(marginBottom)]
      return pages.map((each) => {
        const box = each.getBoundingClientRect()
        const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT)
        const outside: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange()
          range.selectNodeContents(node)
          const isBeyond = [...range.getClientRects()].some(
            (rect) =>
              rect.width > 0 &&
              (box.left - rect.left > beside.left - across * pt ||
                rect.right - box.right > beside.right - across * pt ||
                box.top - rect.top > above - along * pt ||
                rect.bottom - box.bottom > below - along * pt),
          )
          if (isBeyond) outside.push(node.textContent ?? '')
        }
        return {
          size: name,
          fits:
            box.width <= width * mm - beside.left - beside.right + 0.5 &&
            box.height <= height * mm - above - below + 0.5,
          text: (each as HTMLElement).innerText,
          outside,
        }
      })
    }, UNPRINTED)

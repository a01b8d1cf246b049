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

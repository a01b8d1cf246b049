import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, openApp, panel, test } from './app'
import { sheetOf, unfold } from './sheetOnPage'

/** Data that version 0.1 stored (see the README in the folder): it must stay readable. */
const V01 = join(import.meta.dirname, '../fixtures/v0.1')
const read = (name: string) => JSON.parse(readFileSync(join(V01, `${name}.json`), 'utf8'))
const addresses: Record<string, string> = read('addresses')

const field = (page: Page, name: string) =>
  panel(page)
    .getByRole('textbox', { name, exact: true })
    .or(panel(page).getByRole('combobox', { name, exact: true }))

/** Restores the storage in a file; the clock is one minute later than the file. */
async function returnWith(page: Page, name: string) {
  const { takenAt, localStorage: stored } = read(name)
  await page.addInitScript((entries) => {
    if (localStorage.length > 0) return
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, String(value))
  }, stored)
  await page.clock.install({ time: takenAt + 60_000 })
}

async function expectSheets(page: Page) {
  await page.getByRole('link', { name: /^Sheet/ }).click()
  await expect(sheetOf(page).getByRole('heading', { level: 2 })).toHaveText('Evening walk')
  await expect(field(page, 'Title')).toHaveValue('Evening walk')
  await expect(field(page, 'For')).toHaveValue('Ann')
  await expect(field(page, 'Date')).toHaveValue('1 May')
  await expect(field(page, 'Notes')).toHaveValue('Evenings, after a warm bath.\n“Gently”.')
  await expect(field(page, 'Side of GB34')).toHaveValue('left')
  const order = panel(page).getByRole('list', { name: 'Chosen points' }).getByRole('link')
  const codes = async () => (await order.allInnerTexts()).map((text) => text.split(' ')[0])
  expect(await codes()).toEqual(['ST36', 'GB34', 'KI3'])
  await expect(
    panel(page).getByRole('status').filter({ hasText: 'Left out for you' }),
  ).toContainText('LI4 (Not in pregnancy)')
  await unfold(page, 'Paper & layout')
  await expect(field(page, 'Layout')).toHaveValue('large')
  await expect(field(page, 'Paper')).toHaveValue('letter')
  await expect(field(page, 'Table to tick')).toHaveValue('4')

  await field(page, 'Sheet').selectOption('1')
  await expect(field(page, 'For')).toHaveValue('颈 & «yo» <b>')
  await expect(sheetOf(page).getByRole('heading', { name: /^GB20 / })).toBeVisible()
}

async function expectAboutMe(page: Page) {
  await page.getByRole('button', { name: 'About me, 2 things said' }).click()
  const dialog = page.getByRole('dialog', { name: 'About me' })
  await expect(dialog.getByRole('checkbox', { name: /pregnant/ })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Later' })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: /skin is broken/ })).toBeChecked()
  await expect(dialog.getByText('Left out: Calf.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
}

test('all data of a visit in English is restored, with a paused session', async ({ page }) => {
  await returnWith(page, 'storage-en')
  // An address with a route would choose a body.
  await openApp(page, './')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await expect(html).toHaveAttribute('data-text', 'large')
  await expect(html).toHaveAttribute('data-hand', 'left')
  await expect(html).toHaveAttribute('lang', 'en-GB')
  await expect(page.getByRole('button', { name: 'Male', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const session = page.getByRole('region', { name: 'Session' })
  await expect(session.getByRole('heading', { level: 2 })).toContainText('ST36')
  await expect(session.getByRole('status')).toContainText('Paused at ST36')
  const heading = panel(page).getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Where does it hurt?')
  await expect(panel(page).getByRole('region', { name: 'Before you press' })).toHaveCount(0)
  await session.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(heading).toContainText('ST36')
  // It was in the seconds that version 0.1 gave to find a place, and goes on without a clock.
  await expect(session.getByRole('button', { name: 'Found it' })).toBeVisible()
  await expect(session.getByRole('timer')).toHaveCount(0)
  await session.getByRole('button', { name: 'End', exact: true }).click()
  await session.getByRole('button', { name: 'Done', exact: true }).click()

  await expectSheets(page)
  await panel(page)
    .getByRole('button', { name: /^Start · \d min$/ })
    .click()
  await expect(session.getByRole('button', { name: 'Sound' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await session.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expectAboutMe(page)
  await page.getByRole('button', { name: 'Display' }).click()
  const display = page.getByRole('dialog', { name: 'Display' })
  for (const name of ['English', 'Korean reading', 'Dark', 'Large', 'Left: lists on the left'])
    await expect(display.getByRole('radio', { name, exact: true })).toBeChecked()
  await expect(display.getByRole('checkbox', { name: /^Modest/ })).toBeChecked()
})

test('all data of a visit in Spanish is restored, with a running session', async ({ page }) => {
  await returnWith(page, 'storage-es')
  await openApp(page, '#/')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('lang', 'es')
  await expect(html).toHaveAttribute('data-theme', 'light')
  await expect(html).toHaveAttribute('data-text', 'larger')
  const session = page.getByRole('region', { name: 'Sesión' })
  await expect(session.getByRole('heading', { level: 2 })).toContainText('BL40 委中')
  await goTo(page, '/?lang=en')
  await expect(html).toHaveAttribute('lang', 'en-GB')
  // End the session, which would open other routes.
  const ended = page.getByRole('region', { name: 'Session' })
  await ended.getByRole('button', { name: 'End', exact: true }).click()
  await ended.getByRole('button', { name: 'Done', exact: true }).click()
  await expectSheets(page)
})

test('the single sheet, theme and body of the oldest storage are restored', async ({ page }) => {
  await returnWith(page, 'storage-single-sheet')
  await openApp(page, './')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: 'Male', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  // A change of the theme overwrites the key that contained the sheet.
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Light', exact: true }).check()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.getByRole('link', { name: 'Sheet, 2 points' }).click()
  for (const code of ['ST36', 'GB20'])
    await expect(
      sheetOf(page).getByRole('heading', { name: new RegExp(`^${code} `) }),
    ).toBeVisible()
})

test('sheet files of version 0.1 can be opened', async ({ page }) => {
  await openApp(page, '#/sheet')
  for (const [name, whom, points] of [
    ['evening-walk', 'Ann', ['ST36', 'GB34', 'LI4', 'KI3']],
    ['neck', '颈 & «yo» <b>', ['GB20', 'GB21', 'EX-UE8']],
  ] as const) {
    await panel(page)
      .getByLabel('Sheet file')
      .setInputFiles(join(V01, `${name}.tsubo.json`))
    await expect(field(page, 'For')).toHaveValue(whom)
    for (const code of points)
      await expect(
        sheetOf(page).getByRole('heading', { name: new RegExp(`^${code} `) }),
      ).toBeVisible()
  }
})

const SHOWN: Record<string, RegExp> = {
  'point ST36': /ST36/,
  'point GB34': /GB34/,
  'point LI4': /LI4/,
  'point KI3': /KI3/,
  sheet: /Point sheet/,
  'code on a sheet': /Point sheet/,
  guide: /Neck/,
  'region, right body, flat, language': /Calf/,
  'point in a session': /ST36/,
  'point, found step by step': /ST36/,
  channels: /channels/i,
  channel: /Bladder/,
  care: /./,
  'care page': /Lower back/,
  doctor: /doctor/i,
  points: /points/i,
  region: /Lower back/,
  'midline point': /GV4/,
  session: /5 minutes: 3 points/,
  home: /Where does it hurt\?/,
  'points, filtered': /points/i,
  'guide, Spanish': /Pantorrilla/,
  'session, Spanish': /BL40/,
}

test('every address of version 0.1 opens the same page', async ({ page }) => {
  for (const [name, address] of Object.entries(addresses)) {
    // Load the page each time, as from a bookmark.
    await page.goto('about:blank')
    await openApp(page, `./${address}`)
    if (name === 'search') {
      await expect(page.getByRole('combobox', { name: /Search/ })).toHaveValue('ST36')
      await expect(page.getByRole('option').first()).toContainText('ST36')
      continue
    }
    const heading = page.locator('main section').getByRole('heading', { level: 1 }).first()
    await expect(heading, name).toHaveText(SHOWN[name] ?? /^$/)
    await expect(page.getByText(/We don.t know that place/)).toHaveCount(0)
    if (name === 'code on a sheet') {
      await expect(field(page, 'Side of GB34')).toHaveValue('left')
      await expect(page).toHaveURL(/#\/sheet$/)
    }
    const [path = '', query = ''] = address.split('?')
    if (name !== 'code on a sheet') expect(new URL(page.url()).hash).toContain(path)
    for (const part of query.split('&').filter((pair) => pair !== '' && pair !== 'session=yes'))
      expect(new URL(page.url()).hash, name).toContain(part)
  }
})

test('two tabs show each other’s changes, and none is lost', async ({ context }) => {
  const here = await context.newPage()
  const there = await context.newPage()
  for (const page of [here, there]) {
    await openApp(page, '#/point/ST36/left')
    await expect(panel(page).getByRole('button', { name: 'Add to sheet' })).toBeVisible()
  }
  await here.getByRole('button', { name: 'Add to sheet' }).click()
  await expect(there.getByRole('link', { name: 'Sheet, 1 point' })).toBeVisible()
  await openApp(there, '#/point/GB34/left')
  await there.getByRole('button', { name: 'Add to sheet' }).click()
  await expect(here.getByRole('link', { name: 'Sheet, 2 points' })).toBeVisible()

  await here.getByRole('button', { name: 'Display' }).click()
  await here.getByRole('radio', { name: 'Dark', exact: true }).check()
  await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark')
  await there.getByRole('button', { name: /^About me/ }).click()
  await there.getByRole('checkbox', { name: /pregnant/ }).check()
  await expect(here.getByRole('button', { name: 'About me, 1 thing said' })).toBeAttached()
})

for (const trouble of ['full', 'blocked'])
  test(`a storage that is ${trouble} causes one notice, and the page works`, async ({ page }) => {
    await page.addInitScript((blocked) => {
      const refuse = () => {
        throw new DOMException('No.', blocked ? 'SecurityError' : 'QuotaExceededError')
      }
      Storage.prototype.setItem = refuse
      if (blocked) Object.defineProperty(window, 'localStorage', { get: refuse })
    }, trouble === 'blocked')
    await openApp(page, '#/point/ST36/left')
    const notice = page.getByText(/storage is full or blocked/)
    const add = panel(page).getByRole('button', { name: 'Add to sheet' })
    await expect(add).toBeVisible()
    await expect(notice).toHaveCount(0)
    await add.click()
    await expect(notice).toBeVisible()
    await expect(page.getByRole('link', { name: 'Sheet, 1 point' })).toBeVisible()
    await page.getByRole('status').getByRole('button', { name: 'Close' }).click()
    await panel(page).getByRole('button', { name: 'Remove from sheet' }).click()
    await expect(page.getByRole('link', { name: 'Sheet, 0 points' })).toBeVisible()
    await expect(notice).toHaveCount(0)
  })

for (const granted of [true, false])
  test(`the first point on a sheet asks for lasting storage, which is ${granted ? 'granted' : 'refused'}`, async ({
    page,
  }) => {
    await page.addInitScript((granted) => {
      const asked: string[] = []
      Object.assign(window, { asked })
      Object.assign(StorageManager.prototype, {
        persisted: async () => false,
        persist: async () => {
          asked.push('persist')
          return granted
        },
      })
    }, granted)
    const asked = () => page.evaluate(() => (window as never as { asked: string[] }).asked)
    await openApp(page, '#/point/ST36/left?view=flat')
    const add = panel(page).getByRole('button', { name: 'Add to sheet' })
    await expect(add).toBeVisible()
    expect(await asked()).toEqual([])
    await add.click()
    await openApp(page, '#/point/GB34/left?view=flat')
    await add.click()
    expect(await asked()).toEqual(['persist'])
    await page.getByRole('link', { name: /^Sheet/ }).click()
    await expect(
      panel(page)
        .getByText(/may delete what it stores/)
        .filter({ visible: true }),
    ).toHaveCount(granted ? 0 : 1)
    await unfold(page, 'Other sheets and files')
    await expect(panel(page).getByRole('button', { name: 'Save as file' })).toBeVisible()
  })

test('data of a newer version is not overwritten, and the page says so', async ({ page }) => {
  const newer = { state: { sheets: [{ items: [], colour: 'red' }], open: 0 }, version: 99 }
  const text = JSON.stringify(newer)
  await page.addInitScript((text) => localStorage.setItem('tsubo-sheets', text), text)
  await openApp(page, '#/point/ST36/left?view=flat')
  await expect(page.getByText(/^A newer version of Tsubo has stored this/)).toBeVisible()
  await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
  await expect(page.getByRole('link', { name: 'Sheet, 1 point' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('tsubo-sheets'))).toBe(text)
})

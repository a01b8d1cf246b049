import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { loadMessages } from '../../scripts/messages/loadMessages'
import { OTHER_LANGUAGES, type OtherLanguage, tagOf } from '../../src/messages/languages'
import { expect, expectAccessible, goTo, openApp, test } from './app'

const es = loadMessages('es')

interface Translation {
  readonly regions: Readonly<Record<string, { readonly name: string }>>
}
/** The translated names of the data. */
const dataIn = (language: OtherLanguage): Translation =>
  JSON.parse(readFileSync(`data/translations/${language}.json`, 'utf8'))
const lowerBack = (language: OtherLanguage) => dataIn(language).regions['lower-back']?.name ?? ''

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const tag = (page: Page) => page.evaluate(() => document.documentElement.lang)

test('the chosen language applies everywhere, also after a reload', async ({ page }) => {
  await openApp(page, '#/')
  await expect(heading(page)).toHaveText('Where does it hurt?')
  expect(await tag(page)).toBe('en-GB')
  await page.getByRole('button', { name: 'Display', exact: true }).click()
  await page.getByRole('dialog', { name: 'Display' }).getByLabel('Español').check()
  const dialog = page.getByRole('dialog', { name: 'Aspecto' })
  await expect(dialog.getByRole('radio', { name: 'Español' })).toBeChecked()
  expect(await tag(page)).toBe('es')
  await expect(page).toHaveURL(/#\/\?lang=es$/)
  await dialog.getByRole('button', { name: 'Cerrar' }).click()

  await expect(heading(page)).toHaveText('¿Dónde le duele?')
  const menu = page.getByRole('navigation', { name: 'Principal' })
  await expect(menu.getByRole('link', { name: 'Puntos', exact: true })).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Hoja, 0 puntos' })).toBeVisible()

  await page
    .getByRole('link', { name: lowerBack('es') })
    .first()
    .click()
  await expect(heading(page)).toHaveText(lowerBack('es'))
  await page.getByRole('link', { name: /^BL23/ }).first().click()
  await expect(heading(page)).toContainText('BL23')
  await expect(page).toHaveURL(/#\/point\/BL23\/(left|right)\?lang=es$/)
  await expect(page.getByRole('button', { name: es.locate.ownHand })).toBeVisible()
  await expect(page.getByText(es.panel.inEnglishForNow).first()).toBeVisible()

  await page.reload()
  await expect(page.getByRole('button', { name: es.locate.ownHand })).toBeVisible()
  expect(await tag(page)).toBe('es')
  await openApp(page, '#/')
  await expect(heading(page)).toHaveText('¿Dónde le duele?')

  await page.getByRole('button', { name: 'Aspecto', exact: true }).click()
  await dialog.getByLabel('English').check()
  await page.keyboard.press('Escape')
  await expect(heading(page)).toHaveText('Where does it hurt?')
  expect(await tag(page)).toBe('en-GB')
})

for (const language of OTHER_LANGUAGES)
  test(`a link with ?lang=${language} opens in that language`, async ({ page }) => {
    await openApp(page, `#/region/lower-back/left?lang=${language}`)
    await expect(heading(page)).toHaveText(lowerBack(language))
    await expect(
      page.getByRole('navigation', { name: loadMessages(language).frame.main }),
    ).toBeVisible()
    expect(await tag(page)).toBe(tagOf(language))
    expect(await page.title()).toContain(lowerBack(language))
  })

test.describe('a browser that prefers Spanish', () => {
  test.use({ locale: 'es-MX' })
  test('shows the page in Spanish, without a language in the address', async ({ page }) => {
    await openApp(page, '#/')
    await expect(heading(page)).toHaveText('¿Dónde le duele?')
    expect(await tag(page)).toBe('es')
    await expect(page).not.toHaveURL(/lang=/)
  })
})

test.describe('when the messages of a language do not load', () => {
  test.use({ allowedErrors: [/Failed to load resource/] })
  test.beforeEach(({ page }) => page.route('**/assets/all-es-*.js', (route) => route.abort()))

  for (const address of ['/?lang=es', '/'])
    test(`a notice appears and the page stays English: ${address}`, async ({ page }) => {
      await openApp(page, `#${address}`)
      if (address === '/') {
        await page.getByRole('button', { name: 'Display', exact: true }).click()
        await page.getByRole('dialog', { name: 'Display' }).getByLabel('Español').check()
        await page.keyboard.press('Escape')
      }
      await expect(page.getByText('The words of that language could not be loaded.')).toBeVisible()
      await expect(heading(page)).toHaveText('Where does it hurt?')
      await expect(page.getByRole('link', { name: 'Points', exact: true })).toBeVisible()
      expect(await tag(page)).toBe('en-GB')
    })
})

const VIEWS = ['/', '/region/lower-back/left', '/point/BL23/left', '/sheet/BL23,LI4.left'] as const

for (const language of OTHER_LANGUAGES)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every view is accessible in ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openApp(page, `#/?lang=${language}`)
      await expect(heading(page).first()).toBeVisible()
      for (const address of VIEWS) {
        await goTo(page, address)
        await expect(page).toHaveURL(new RegExp(`lang=${language}`))
        await expect(heading(page).first()).toBeVisible()
        await expectAccessible(page)
      }
      await goTo(page, '/guide/lower-back')
      const { panel, session } = loadMessages(language)
      await page.getByRole('button', { name: panel.startSession({ minutes: 5 }) }).click()
      await expect(heading(page)).toHaveText(session.plan({ minutes: 5, count: 3 }))
      await expectAccessible(page)
    })

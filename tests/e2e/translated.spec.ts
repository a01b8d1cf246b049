import type { Page } from '@playwright/test'
import { loadMessages } from '../../scripts/messages/loadMessages'
import { expect, goTo, openApp, panel, test } from './app'

/** A page that the browser translates: the app goes on, and shows nothing that is out of date. */

type Way = 'replaces' | 'wraps'

/** Does to each text what Google Translate does: a `font` element in its place, or around it. */
const translate = (page: Page, way: Way) =>
  page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (!text.data.trim() || !parent || parent.closest('[translate="no"], script, style, font'))
        continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      outer.append(inner)
      text.replaceWith(outer)
      inner.append(how === 'wraps' ? text : `«${text.data}»`)
    }
  }, way)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const broken = (page: Page) => page.getByText(/This part of the page has failed/)

for (const way of ['replaces', 'wraps'] as const)
  test(`a translator that ${way} the texts breaks nothing`, async ({ page }) => {
    const go = async (address: string, name: RegExp) => {
      await goTo(page, address)
      await expect(heading(page).first()).toHaveText(name)
      await translate(page, way)
      await expect(broken(page)).toHaveCount(0)
    }
    await openApp(page, '')
    await expect(page.getByText('No 3D body here.')).toBeVisible()
    await translate(page, way)
    await page.locator('[data-figure] a').first().hover()
    for (const [address, name] of [
      ['/region/calf/left', /Calf/],
      ['/point/BL57/left', /BL57/],
      ['/channel/BL', /Bladder/],
      ['/points', /Points/],
      ['/points?q=shen', /Points/],
      ['/points', /Points/],
      ['/guide/neck', /Neck/],
      ['/care', /care/i],
      ['/', /hurt/],
    ] as const)
      await go(address, name)

    // React takes out a single text: KI1 has a name in traditional and one in simplified characters,
    // with a stroke between them, and KI2 has one for both.
    const names = panel(page).locator('dd:has([lang="zh-Hant"])')
    await go('/point/KI1/left', /KI1/)
    await expect(names).toContainText('/')
    await expect(names.locator('font').first()).toBeAttached()
    await go('/point/KI2/left', /KI2/)
    await expect(names).toContainText('然谷')
    await expect(names).not.toContainText('/')

    // What changes is shown, also beside another element: a language, and points on the sheet.
    const [english, spanish] = [loadMessages('en').home, loadMessages('es').home]
    await goTo(page, '/?lang=es')
    await expect(page.getByRole('main')).toContainText(spanish.careBelow)
    await expect(page.getByRole('main')).not.toContainText(english.careBelow)
    await translate(page, way)
    await goTo(page, '/?lang=en')
    await expect(page.getByRole('main')).toContainText(english.careBelow)
    await expect(page.getByRole('main')).not.toContainText(spanish.careBelow)
    const sheet = page.getByRole('link', { name: /^Sheet, / })
    await expect(sheet).toHaveText(/^«?Sheet»? *$/)
    for (const code of ['BL57', 'KI3']) {
      await go(`/point/${code}/left`, new RegExp(code))
      await panel(page)
        .getByRole('button', { name: /Add to sheet/ })
        .first()
        .click()
    }
    await expect(sheet).toHaveText(/2/)
    await go('/sheet', /sheet/i)
    await goTo(page, '/points?lang=es')
    await expect(heading(page)).toHaveText(/Puntos/)
    await expect(page.getByRole('navigation').first()).toContainText('Canales')
    await translate(page, way)
    await goTo(page, '/?lang=en')
    await expect(heading(page)).toHaveText(/hurt/)
    await expect(page.getByRole('navigation').first()).toContainText('Channels')
    await expect(broken(page)).toHaveCount(0)
  })

test('codes and pinyin are not for translators', async ({ page }) => {
  for (const address of [
    '/points',
    '/guide/neck',
    '/point/BL57/left',
    '/channel/BL',
    '/sheet/BL57',
  ]) {
    await openApp(page, `#${address}`)
    // Some are for readers of the screen alone.
    const codes = panel(page).locator('[translate="no"]').filter({ visible: true })
    await expect(codes.first()).toBeVisible()
    const found = await panel(page).evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text
        const alone = /^\s*(BL|GB|SI|LI|KI|EX-\w+)\d+\s*$/.test(data)
        const pinyin = parentElement?.closest('[lang="zh-Latn-pinyin"]')
        if ((alone || pinyin) && !parentElement?.closest('[translate="no"], svg, option'))
          texts.push(data)
      }
      return texts
    })
    expect(found, address).toEqual([])
  }
})

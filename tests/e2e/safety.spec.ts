import type { Page } from '@playwright/test'
import { loadDataset } from '../../scripts/data/loadDataset'
import { regionsOfGuide } from '../../src/domain/points/litPoints'
import { redFlagsIn } from '../../src/domain/safety/redFlags'
import { doctorFirst, expect, expectAccessible, openApp, panel, tabTo, test } from './app'

const NEVER_IN_PREGNANCY = ['LI4', 'SP6', 'GB21', 'BL60', 'BL67', 'BL23', 'BL32', 'CV4', 'GV4']
const { guides, redFlags, regions } = loadDataset()
/** Matches the code at the start of a link to a point. */
const CODE = /^([A-Z]{2}\d+|EX-[A-Z]+\d*)/

/** Checks conditions in "About me". */
async function setAboutMe(page: Page, ...conditions: RegExp[]) {
  await page.getByRole('button', { name: /^About me/ }).click()
  for (const name of conditions) await page.getByRole('checkbox', { name }).check()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** The codes that the panel offers: its links to points, except those under "Left out for you". */
async function offeredCodes(page: Page): Promise<string[]> {
  const texts = await panel(page).evaluate((element) =>
    [...element.querySelectorAll('a[href^="#/point/"]')]
      .filter((link) => !link.closest('section[data-left-out]'))
      .map((link) => link.textContent ?? ''),
  )
  return texts.flatMap((text) => CODE.exec(text.trim())?.[1] ?? [])
}

async function expectNoneOffered(page: Page) {
  const codes = await offeredCodes(page)
  expect(codes.filter((code) => NEVER_IN_PREGNANCY.includes(code))).toEqual([])
  for (const code of NEVER_IN_PREGNANCY)
    await expect(
      panel(page).getByRole('button', { name: new RegExp(`Add ${code} to sheet`) }),
    ).toHaveCount(0)
}

test('the first notice appears once and can be read again', async ({ page }) => {
  await openApp(page, '#/')
  const notice = panel(page).getByRole('region', { name: 'Before you press' })
  await expect(notice).toBeVisible()
  await expectAccessible(page)
  await notice.getByRole('button', { name: 'I understand' }).click()
  await expect(notice).toBeHidden()
  await page.reload()
  await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice).toBeHidden()
  await page.getByRole('button', { name: 'About & safety' }).click()
  await expect(page.getByRole('dialog').getByText('Before you press')).toBeVisible()
})

test('"About me" works by keyboard, survives a reload, and can be cleared', async ({ page }) => {
  await openApp(page, '#/')
  const open = page.getByRole('button', { name: /^About me/ })
  await tabTo(page, open)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'About me' })
  await expect(dialog).toBeVisible()
  await tabTo(page, dialog.getByRole('checkbox', { name: /pregnant/ }))
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('radio', { name: 'Later' })).toBeVisible()
  await dialog.getByRole('checkbox', { name: /skin is broken/ }).check()
  await dialog.getByText('Knee, lower leg and foot').click()
  await dialog.getByRole('checkbox', { name: 'Calf', exact: true }).check()
  await expect(dialog.getByText('Left out: Calf.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(open).toBeFocused()

  await page.reload()
  await page.getByRole('button', { name: 'About me, 2 things said' }).click()
  await expect(dialog.getByRole('checkbox', { name: /pregnant/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Forget everything' }).click()
  await expect(dialog.getByText('Nothing is kept about you.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('tsubo-about-me'))).toBeNull()
})

test.describe('a pregnant person', () => {
  test('gets no unsafe point in any guide', async ({ page }) => {
    await openApp(page, '#/')
    await setAboutMe(page, /pregnant/)
    for (const { id } of guides) {
      await openApp(page, `#/guide/${id}`)
      await expect(doctorFirst(page)).toContainText('Emergency:')
      await expectNoneOffered(page)
    }
    await openApp(page, '#/guide/neck')
    const leftOut = panel(page).getByRole('region', { name: 'Left out for you' })
    for (const code of ['LI4', 'BL60', 'GB21'])
      await expect(leftOut.getByRole('link', { name: new RegExp(`^${code} `) })).toBeVisible()
    await expectAccessible(page)
  })

  test('gets none in regions, and marked ones in channels and searches', async ({ page }) => {
    await openApp(page, '#/')
    await setAboutMe(page, /pregnant/)
    for (const region of ['abdomen/midline', 'lower-back/left', 'sacrum/midline', 'buttock/left']) {
      await openApp(page, `#/region/${region}`)
      await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible()
      await expect(panel(page).getByText(/We don.t know that place/)).toHaveCount(0)
      await expectNoneOffered(page)
    }
    for (const [channel, code] of [
      ['LI', 'LI4'],
      ['SP', 'SP6'],
      ['GB', 'GB21'],
      ['BL', 'BL60'],
      ['BL', 'BL67'],
      ['CV', 'CV4'],
      ['GV', 'GV4'],
    ] as const) {
      await openApp(page, `#/channel/${channel}`)
      const row = panel(page)
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: new RegExp(`^${code}\\b`) }) })
      await expect(row.getByText(/Left out for you/).first()).toBeVisible()
    }
    await openApp(page, '#/')
    await page.getByRole('button', { name: /Name the place/ }).click()
    for (const code of NEVER_IN_PREGNANCY) {
      await page.getByRole('combobox', { name: /^Search/ }).fill(code)
      await expect(
        page.getByRole('option', { name: new RegExp(`^${code}\\b`) }).getByText(/Left out for you/),
      ).toBeVisible()
    }
  })

  test('sees the reason instead of instructions on the cards', async ({ page }) => {
    await openApp(page, '#/')
    await setAboutMe(page, /pregnant/)
    for (const code of ['LI4', 'SP6', 'GB21', 'BL60', 'BL67', 'BL23']) {
      await openApp(page, `#/point/${code}/left`)
      await expect(panel(page).getByRole('heading', { level: 1 })).toContainText(code)
      await expect(
        panel(page).getByRole('heading', { name: 'Left out for you: do not press here.' }),
      ).toBeVisible()
      // No guide names BL67, and all other points of the guide with SP6 are left out too.
      if (code !== 'BL67' && code !== 'SP6')
        await expect(panel(page).getByText('What you can press instead:')).toBeVisible()
      await expect(panel(page).getByRole('heading', { name: /how to press/i })).toHaveCount(0)
      await expect(panel(page).getByRole('button', { name: 'Add to sheet' })).toHaveCount(0)
    }
    await expectAccessible(page)
  })

  test('gets a sheet without them, also after “Add all” in a guide', async ({ page }) => {
    await openApp(page, '#/point/LI4/left')
    await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
    await openApp(page, '#/point/TE5/left')
    await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
    await setAboutMe(page, /pregnant/)
    await expect(page.getByRole('link', { name: 'Sheet, 1 point' })).toBeVisible()
    await openApp(page, '#/guide/neck')
    await panel(page)
      .getByRole('button', { name: /^Add (\d+|the other) / })
      .click()
    await openApp(page, '#/sheet')
    const sheet = page.getByRole('article', { name: 'Sheet to print' })
    await expect(sheet.getByRole('heading', { name: /^GB20 / })).toBeVisible()
    await expect(
      panel(page).getByRole('status').filter({ hasText: 'Left out for you' }),
    ).toContainText('LI4 (Not in pregnancy)')
    for (const code of NEVER_IN_PREGNANCY)
      await expect(sheet.getByRole('heading', { name: new RegExp(`^${code} `) })).toHaveCount(0)
    await expectAccessible(page)
  })

  test('gets no unsafe point in a session', async ({ page }) => {
    await openApp(page, '#/')
    await setAboutMe(page, /pregnant/)
    for (const guide of ['neck', 'back', 'calf']) {
      await openApp(page, `#/guide/${guide}`)
      await panel(page)
        .getByRole('button', { name: /^Start · \d min$/ })
        .click()
      const session = page.getByRole('region', { name: 'Session' })
      await expect(session.getByRole('checkbox').first()).toBeVisible()
      const planned = await session
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map((box) => box.closest('li')?.textContent ?? ''))
      expect(planned.length).toBeGreaterThan(0)
      for (const code of NEVER_IN_PREGNANCY)
        expect(planned.filter((text) => new RegExp(`\\b${code}\\b`).test(text))).toEqual([])
      await session.getByRole('button', { name: 'Cancel', exact: true }).click()
    }
  })

  test('gets no unsafe point from a link to a sheet', async ({ page }) => {
    await openApp(page, '#/')
    await setAboutMe(page, /pregnant/)
    await openApp(page, '#/sheet/LI4,SP6,GB21,BL60,BL67,CV4,BL23,TE5')
    const sheet = page.getByRole('article', { name: 'Sheet to print' })
    await expect(sheet.getByRole('heading', { name: /^TE5 / })).toBeVisible()
    await expect(
      panel(page).getByRole('status').filter({ hasText: 'Left out for you' }),
    ).toContainText('CV4')
    for (const code of NEVER_IN_PREGNANCY)
      await expect(sheet.getByRole('heading', { name: new RegExp(`^${code} `) })).toHaveCount(0)
  })
})

test('with blood thinners the card shows “ask first” above the instructions', async ({ page }) => {
  await openApp(page, '#/point/ST36/left')
  await setAboutMe(page, /blood thinners/)
  const ask = panel(page).getByRole('heading', { name: /ask first/ })
  await expect(ask).toBeVisible()
  const press = panel(page).getByRole('heading', { name: /how to press/i })
  const [above, below] = [await ask.boundingBox(), await press.boundingBox()]
  expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0)
  await expect(panel(page).getByText('Light', { exact: true })).toBeVisible()
})

test('unreadable stored data causes a notice, and the page works', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('tsubo-about-me', '{"conditions":['))
  await openApp(page, '#/guide/neck')
  await expect(page.getByText(/could not be read/)).toBeVisible()
  await expect(panel(page).getByRole('link', { name: /^GB20/ }).first()).toBeVisible()
})

test('one line names the signs of an emergency and unfolds to every sign', async ({ page }) => {
  await openApp(page, '#/guide/lower-back')
  const box = doctorFirst(page)
  const flags = redFlagsIn(redFlags, regionsOfGuide({ regions }, 'lower-back'))
  await expect(box.getByText(flags[0]!.text)).toBeHidden()
  await box.getByText(`all ${flags.length} signs`).click()
  await expect(box.getByRole('listitem')).toHaveText(flags.map(({ text }) => text))
})

test('the signs of a condition that the person has come first', async ({ page }) => {
  await openApp(page, '#/region/lower-back/left')
  await expect(doctorFirst(page).getByRole('heading', { level: 2 })).not.toContainText('pregnant')
  await setAboutMe(page, /pregnant/)
  await expect(doctorFirst(page).getByRole('heading', { level: 2 })).toContainText(
    /^Emergency: pregnant with/,
  )
})

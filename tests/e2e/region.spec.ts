import { loadDataset } from '../../scripts/data/loadDataset'
import {
  BODY,
  cameraRests,
  chart,
  clickBody,
  doctorFirst,
  expect,
  expectAccessible,
  labels,
  openApp,
  openWithBody,
  panel,
  tabTo,
  test,
} from './app'

const { guides } = loadDataset()
/** Matches the code of a point. */
const CODE = /EX-[A-Z]+\d*|[A-Z]{2}\d+/

test(
  'a click on the lower back leads to its points and how to press them',
  BODY,
  async ({ page }) => {
    // The camera flies to the back.
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await openWithBody(page)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await cameraRests(page)
    await clickBody(page, 0.485, 0.385)

    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
    await cameraRests(page)
    expect(await labels(page)).toEqual(expect.arrayContaining(['BL23', 'BL52']))
    await expect(doctorFirst(page)).toContainText('Emergency: numb saddle or bladder trouble')
    await panel(page).getByText('Guide: Lower back').click()
    await expect(panel(page).getByText(/Printed as “Bladder 47”/)).toBeVisible()
    await expectAccessible(page)

    await panel(page).getByRole('link', { name: /BL52/ }).first().click()
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('Zhìshì')
    await expect(panel(page).getByRole('heading', { name: /how to press/i })).toBeVisible()
    await expect(
      panel(page)
        .getByText(/not in pregnancy/i)
        .first(),
    ).toBeVisible()
    await expect(page).toHaveURL(/#\/point\/BL52\/left$/)
    await expectAccessible(page)

    await page.goBack()
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
  },
)

test('the keyboard alone leads to a region and its points', async ({ page }) => {
  await openApp(page, '#/')
  await tabTo(page, page.getByRole('button', { name: /Name the place/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused()
  await page.keyboard.type('lower back')
  await expect(page.getByRole('option', { name: /^Lower back/ }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
  // The heading has the focus, so that the next Tab goes into the panel.
  await expect(panel(page).getByRole('heading', { level: 1 })).toBeFocused()
  const point = panel(page).getByRole('link', { name: /BL23/ }).first()
  await tabTo(page, point)
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('Shènshū')
  await page.keyboard.press(']')
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('BL24')
})

test('every guide shows its main points, those here first, in the order to press', async ({
  page,
}) => {
  await openApp(page, '#/')
  const linkTo = (name: string) =>
    panel(page)
      .getByRole('region', { name: 'Guides to sore places' })
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .getByRole('link')
  await expect(
    panel(page).getByRole('region', { name: 'Guides to sore places' }).getByRole('link'),
  ).toHaveCount(guides.length)
  for (const { name, kind, corePoints, furtherPoints } of guides) {
    await linkTo(name).click()
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(name)
    const points = [...corePoints, ...furtherPoints]
    for (const [list, isListed] of [
      [
        kind === 'why-not' ? 'Near it, not on it' : 'Here',
        ({ reach }: (typeof points)[number]) => reach !== 'distant',
      ],
      ['Elsewhere, by tradition', ({ reach }: (typeof points)[number]) => reach === 'distant'],
    ] as const) {
      const links = panel(page)
        .getByRole('region', { name: list, exact: true })
        .getByRole('link', { name: CODE })
        .filter({ hasText: CODE })
      const listed = points.filter(isListed)
      await expect(links).toHaveCount(listed.length)
      const shown = await links.allTextContents()
      expect(shown.map((text) => CODE.exec(text)?.[0])).toEqual(listed.map(({ code }) => code))
      await expect(links.filter({ hasText: 'Main point' })).toHaveCount(
        listed.filter((point) => corePoints.some(({ code }) => code === point.code)).length,
      )
    }
    await expect(doctorFirst(page)).toContainText('Emergency:')
    await page.goBack()
  }
})

test('a misprint is explained with its source and not offered', async ({ page }) => {
  await openApp(page, '#/guide/forearm')
  await panel(page).getByText('About this guide').click()
  const box = panel(page).getByRole('region', { name: 'Printed by a source, not offered' })
  await expect(box.getByText(/“Liver 4”.*Source 1$/)).toBeVisible()
  await expect(panel(page).getByRole('link', { name: /^LR4/ })).toHaveCount(0)
  await panel(page)
    .getByText(/^Sources \(\d+\)$/)
    .click()
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'Kanjo' })).toBeVisible()
})

test('a region stays open when body or side changes', async ({ page }) => {
  await openApp(page, '#/region/calf/right')
  await page.getByRole('button', { name: 'Male', exact: true }).click()
  await expect(page).toHaveURL(/#\/region\/calf\/right\?body=male$/)
  await expect(chart(page, 'back').getByRole('link', { name: /^BL57 / })).toHaveCount(2)
  await panel(page).getByRole('link', { name: 'Left', exact: true }).click()
  await expect(page).toHaveURL(/#\/region\/calf\/left\?body=male$/)
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Calf')
})

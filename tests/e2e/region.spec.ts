import {
  bodyDrawn,
  cameraRests,
  clickBody,
  expect,
  expectAccessible,
  labels,
  openWithBody,
  panel,
  tabTo,
  test,
} from './app'

test('click the lower back on the body, read how to press its points', async ({ page }) => {
  await openWithBody(page)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await cameraRests(page)
  await clickBody(page, 0.485, 0.385)

  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('Lower back')
  await cameraRests(page)
  expect(await labels(page)).toEqual(expect.arrayContaining(['BL23', 'BL52']))
  await expect(panel(page).getByText('See a doctor first if')).toBeVisible()
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
})

test('a marker on the body opens its point', async ({ page }) => {
  await openWithBody(page, '/point/BL23/left')
  await clickBody(page, 0.5, 0.5)
  await expect(page).toHaveURL(/#\/point\/BL23\/left$/)
  await openWithBody(page, '/region/lower-back/left')
  const label = page.locator('figure [data-labels] span', { hasText: 'BL23' }).first()
  await expect(label).toBeVisible()
})

test('name the sore place with the keyboard alone', async ({ page }) => {
  await openWithBody(page)
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

const GUIDES: Record<string, string[]> = {
  Back: ['BL23', 'BL52', 'BL60'],
  Trapezius: ['GB21', 'TE3', 'BL10'],
  Neck: ['BL60', 'GB20', 'GB21', 'LI4'],
  Legs: ['ST35', 'ST36', 'BL40'],
  'Under the rib cage': ['GB34', 'LR14'],
  'Lower back': ['BL23', 'BL52'],
  Arm: ['TE5', 'PC6'],
  Shoulder: ['TE3', 'GB20', 'GB21'],
  Calf: ['BL36', 'BL37', 'BL40', 'BL57', 'BL58', 'BL60'],
  'Under the shoulder blade': ['GB20', 'GB21', 'LI10'],
  Forearm: ['TE5', 'PC6'],
  Chest: ['HT7', 'CV17'],
}

test('all twelve guides show the article’s points under today’s codes', async ({ page }) => {
  await page.goto('#/')
  for (const [name, codes] of Object.entries(GUIDES)) {
    await panel(page)
      .getByRole('link', { name: new RegExp(`^${name}\\b`) })
      .first()
      .click()
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(name)
    const list = panel(page).getByRole('region', { name: 'The article’s points' })
    const links = list.getByRole('link', { name: /^[A-Z]{2}\d+/ })
    await expect(links).toHaveCount(codes.length)
    const shown = await links.allTextContents()
    expect(shown.map((text) => /[A-Z]{2}\d+/.exec(text)?.[0]).toSorted()).toEqual(codes.toSorted())
    await expect(panel(page).getByText('See a doctor first if')).toBeVisible()
    await page.goBack()
  }
  await panel(page)
    .getByRole('link', { name: /^Forearm/ })
    .first()
    .click()
  await expect(
    panel(page)
      .getByText(/“?Liver 4”?/)
      .first(),
  ).toBeVisible()
})

test('both bodies, both sides', async ({ page }) => {
  await openWithBody(page, '/region/calf/right')
  await page.getByRole('button', { name: 'Male', exact: true }).click()
  await bodyDrawn(page)
  await expect(page).toHaveURL(/body=male/)
  expect(await labels(page)).toContain('BL57')
  await panel(page)
    .getByRole('button', { name: 'Left', exact: true })
    .or(panel(page).getByRole('link', { name: 'Left', exact: true }))
    .or(panel(page).getByRole('radio', { name: 'Left' }))
    .first()
    .click()
  await expect(page).toHaveURL(/region\/calf\/left/)
})

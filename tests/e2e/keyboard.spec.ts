import {
  BODY,
  expect,
  expectAccessible,
  openApp,
  openWithBody,
  PICTURE,
  panel,
  pictureOfBody,
  tabTo,
  test,
} from './app'

const figure = '[data-figure]'
const words = '#figure-words'

test(
  'the keyboard alone moves over the body and opens regions and points',
  BODY,
  async ({ page }) => {
    await openWithBody(page)
    const body = page.locator(figure)
    await tabTo(page, body)
    await expect(page.locator(words)).toContainText('The whole body.')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator(words)).toHaveText('Breastbone')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator(words)).toHaveText('Belly, left')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(words)).toHaveText('Flank, left')
    // Beyond the edge the body turns and shows its back.
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(words)).toHaveText('Lower back, left')
    await page.keyboard.press('Enter')
    const heading = panel(page).getByRole('heading', { level: 1 })
    await expect(heading).toHaveText('Lower back')
    await expect(heading).toBeFocused()
    await expect(page.locator(words)).toContainText(/^Lower back, left, is chosen, at the back/)
    await expect(page.locator(words)).toContainText('above it Middle of the back, left', {
      ignoreCase: true,
    })

    await body.focus()
    await page.keyboard.press(']')
    await expect(page).toHaveURL(/#\/point\//)
    await expect(body).toBeFocused()
    const first = page.url()
    await page.keyboard.press(']')
    await expect(page).not.toHaveURL(first)
    await expect(body).toBeFocused()
    await expect(page.locator(words)).toContainText('is chosen')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/#\/region\/lower-back\/left/)
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/#\/$/)
    await expect(body).toBeFocused()
  },
)

test('the plus key zooms in on the body', PICTURE, async ({ page }) => {
  await openWithBody(page)
  await page.locator(figure).focus()
  const before = await pictureOfBody(page)
  await page.keyboard.press('+')
  await expect.poll(async () => (await pictureOfBody(page)).equals(before)).toBe(false)
})

test('the question mark lists the keys; closing restores the focus', async ({ page }) => {
  await openApp(page, '#/')
  await page.locator(figure).focus()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.locator(figure)).toBeFocused()
  // In a text field it is an ordinary character.
  await page.keyboard.press('/')
  await page.keyboard.type('calf?')
  await expect(dialog).toBeHidden()
})

test('while a dialog is open, the keys of the page do nothing', async ({ page }) => {
  await openApp(page, '#/point/BL23/left')
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('BL23')
  for (const [button, name] of [
    ['Display', 'Display'],
    ['About me', 'About me'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click()
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    for (const key of [']', '/', '?', 'Control+k']) await page.keyboard.press(key)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page).toHaveURL(/#\/point\/BL23\/left$/)
  }
  // Without a dialog they work again.
  await page.keyboard.press(']')
  await expect(page).toHaveURL(/#\/point\/BL24\/left$/)
})

test('the list of keys contains every scope', async ({ page }) => {
  await openApp(page, '#/point/BL23/left')
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('BL23')
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard' })
  for (const scope of ['Anywhere', 'On the body', 'In the steps', 'In a session'])
    await expect(dialog.getByRole('heading', { name: scope })).toBeVisible()
  await expect(dialog).toContainText('SpacePause, go on')
})

test('Tab moves the focus out of the body', async ({ page }) => {
  await openApp(page, '#/')
  const front = page.getByRole('button', { name: 'Front', exact: true })
  await expect(front).toBeVisible()
  await page.locator(figure).focus()
  await page.keyboard.press('Tab')
  await expect(front).toBeFocused()
})

import {
  BODY,
  cameraRests,
  expect,
  expectAccessible,
  openApp,
  openWithBody,
  PICTURE,
  panel,
  pictureOfBody,
  test,
} from './app'

/** `second` is how the landmark of the second step feels. */
const POINTS = [
  {
    code: 'PC6',
    side: 'left',
    steps: 4,
    landmark: 'Wrist crease',
    measure: /Measure 2 cun/,
    second: /In the elbow crease/,
    figure: 'flat',
  },
  {
    code: 'BL23',
    side: 'left',
    steps: 3,
    landmark: /L2/,
    measure: /Measure 1½ cun/,
    second: undefined,
    figure: 'flat',
  },
  {
    code: 'ST36',
    side: 'right',
    steps: 4,
    landmark: /Outer hollow/,
    measure: /Measure 3 cun/,
    second: /Pull the foot up/,
    figure: '3D',
  },
] as const

/** The button that opens the steps, and the names that they draw. */
const OPENS = { '3D': 'Find it on the body', flat: 'Step by step' } as const
const NAMES = { '3D': 'figure [data-labels] span:visible', flat: 'svg[data-flat] text' } as const

for (const { code, side, steps, landmark, measure, second, figure } of POINTS)
  test(
    `the keyboard leads through the steps to ${code}, ${figure}`,
    figure === '3D' ? BODY : {},
    async ({ page }) => {
      if (figure === '3D') await openWithBody(page, `/point/${code}/${side}`)
      else await openApp(page, `#/point/${code}/${side}`)
      const opener = panel(page).getByRole('button', { name: OPENS[figure], exact: true })
      await opener.press('Enter')
      const finder = panel(page).getByRole('region', { name: `Finding ${code} step by step` })
      const list = finder.getByRole('listitem')
      await expect(list).toHaveCount(steps)
      await expect(finder.getByRole('button', { name: 'Next' })).toBeFocused()
      // Words for bones in its text are buttons, too.
      const first = list.first().getByRole('button').first()
      await expect(first).toHaveAttribute('aria-current', 'step')

      const names = page.locator(NAMES[figure])
      await expect(names.filter({ hasText: landmark }).first()).toBeVisible()
      if (figure === '3D') await expect(names.filter({ hasText: code })).toBeVisible()
      await expectAccessible(page)

      const announced = finder.locator('[aria-live]')
      await expect(announced).toContainText(`Step 1 of ${steps}.`)
      for (let step = 2; step <= steps; step++) {
        await page.keyboard.press('ArrowRight')
        await expect(announced).toContainText(`Step ${step} of ${steps}.`)
        if (step === 2 && second) await expect(finder.getByText(second).first()).toBeVisible()
        if (measure.test((await announced.textContent()) ?? ''))
          await expect(names.filter({ hasText: ' cun' }).first()).toBeVisible()
      }
      await expect(announced).toContainText(`Here is ${code}.`)
      await expect(finder.getByText(measure)).not.toHaveCount(0)
      await expectAccessible(page)

      await page.keyboard.press('ArrowLeft')
      await expect(announced).toContainText(`Step ${steps - 1} of ${steps}.`)
      await page.keyboard.press('Escape')
      await expect(finder).toHaveCount(0)
      await expect(opener).toBeFocused()
      await expect(names.filter({ hasText: ' cun' })).toHaveCount(0)
    },
  )

test('closing the steps restores the view of the point', PICTURE, async ({ page }) => {
  await openWithBody(page, '/point/ST36/left')
  const shown = await pictureOfBody(page)
  await panel(page).getByRole('button', { name: 'Find it on the body' }).click()
  const finder = panel(page).getByRole('region', { name: 'Finding ST36 step by step' })
  await finder.getByRole('button', { name: 'Next' }).click()
  await cameraRests(page)
  expect((await pictureOfBody(page)).equals(shown)).toBe(false)
  await finder.getByRole('button', { name: 'Close' }).click()
  await cameraRests(page)
  expect((await pictureOfBody(page)).equals(shown)).toBe(true)
})

test('the steps and the names on the body are in the active language', async ({ page }) => {
  await openApp(page, '#/point/ST36/left?lang=es')
  await page.getByRole('button', { name: 'Paso a paso' }).click()
  const finder = page.getByRole('region', { name: 'Encontrar ST36 paso a paso' })
  await expect(finder.getByRole('button', { name: 'Busque el hueco externo' })).toBeVisible()
  // The description of how it feels has no translation yet.
  await expect(finder.locator('li [lang="en"]')).toHaveText(/^The hollow/)
  const names = page.locator(NAMES.flat)
  await expect(names.filter({ hasText: 'Hueco externo bajo la rótula' })).toBeVisible()
  await expectAccessible(page)
})

test('a dialog explains the cun with a picture of the hand', async ({ page }) => {
  await openApp(page, '#/point/PC6/left')
  await panel(page).getByRole('button', { name: 'Measure with your hand' }).click()
  const dialog = page.getByRole('dialog', { name: 'Measure with your hand' })
  await expect(dialog.getByRole('img', { name: /A hand/ })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
})

test('the spot of a code with several spots can be chosen', async ({ page }) => {
  await openApp(page, '#/point/EX-UE9/left')
  await panel(page)
    .getByRole('button', { name: /Find it on the body|Step by step/ })
    .click()
  const choice = panel(page).getByRole('combobox', { name: 'Which of its places' })
  await choice.selectOption({ index: 2 })
  await expect(
    panel(page)
      .getByText(/between the middle and the ring finger/)
      .first(),
  ).toBeVisible()
})

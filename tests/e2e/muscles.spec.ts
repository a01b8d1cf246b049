import {
  BODY,
  cameraRests,
  caption,
  chart,
  doctorFirst,
  expect,
  expectAccessible,
  heading,
  hold,
  labels,
  openApp,
  openWithBody,
  PICTURE,
  panel,
  pictureOfBody,
  test,
} from './app'
import { Person, WAYS } from './person'

test('a sore place leads to the muscles it may come from, and on to a point', async ({ page }) => {
  await openApp(page, '#/region/temple/left')
  await panel(page).getByText('Where may it come from?').click()
  await expect(panel(page).getByText(/some researchers reject the idea/)).toBeVisible()
  await expectAccessible(page)
  await panel(page).getByRole('link', { name: 'Temporalis' }).click()

  await expect(page).toHaveURL(/#\/muscle\/temporalis$/)
  await expect(page).toHaveTitle('Temporalis · Tsubo')
  await expect(heading(page)).toHaveText('Temporalis')
  await expect(heading(page)).toBeFocused()
  await expect(doctorFirst(page)).toContainText('Emergency')
  await expect(panel(page).getByText(/^Past 50: new headache/)).toBeVisible()
  await expectAccessible(page)

  await panel(page)
    .getByRole('link', { name: /^GB8\b/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/point\/GB8\/left$/)
  await panel(page)
    .getByRole('link', { name: /Temporalis/ })
    .click()
  await expect(heading(page)).toHaveText('Temporalis')
})

for (const way of WAYS)
  test.describe(`by ${way}`, () => {
    test.use(
      way === 'touch'
        ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
        : {},
    )
    test('pain leads to a muscle, to a point and to a session', async ({ page }) => {
      await openApp(page, '#/region/temple/left')
      const person = new Person(page, way)
      await person.press(panel(page).locator('summary', { hasText: 'Where may it come from?' }))
      await person.press(panel(page).getByRole('link', { name: 'Temporalis' }))
      await expect(heading(page)).toHaveText('Temporalis')
      await person.press(
        panel(page)
          .getByRole('link', { name: /^GB8\b/ })
          .first(),
      )
      await expect(page).toHaveURL(/#\/point\/GB8\/left$/)
      await person.press(panel(page).getByRole('link', { name: /Temporalis/ }))
      await person.press(panel(page).getByRole('button', { name: /^Start · / }))
      await expect(page.getByRole('region', { name: 'Session' })).toContainText('GB8')
    })
  })

test('the flat figure shows where a muscle lies and where its pain may be felt', async ({
  page,
}) => {
  await openApp(page, '#/muscle/upper-trapezius')
  const back = chart(page, 'back')
  const lit = back.locator('[data-lies="true"]')
  await expect(lit.first()).toBeAttached()
  const tinted = back.locator('[data-felt="main"]')
  await expect(lit.first()).toHaveAttribute('data-lit', 'true')
  await expect(tinted.first()).toBeAttached()
  // On both sides.
  expect(await lit.count()).toBeGreaterThan(1)
  await panel(page).getByRole('link', { name: 'Temple' }).click()
  await expect(heading(page)).toHaveText('Temple')
  await expect(page.locator('[data-lies="true"]')).toHaveCount(0)
  await expect(page.locator('[data-felt]')).toHaveCount(0)
})

test('the body turns to the field of a muscle and labels its points', BODY, async ({ page }) => {
  await openWithBody(page, '/muscle/rhomboids')
  await cameraRests(page)
  await expect(heading(page)).toHaveText('Rhomboid major and minor')
  expect(await labels(page)).toEqual(expect.arrayContaining(['BL43']))
})

test('the muscles are drawn on the flat figure, named, and opened by a click', async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('button', { name: 'Muscles', exact: true }).click()
  const muscle = chart(page, 'front').getByRole('link', { name: 'Rectus femoris' }).first()
  await muscle.hover()
  await expect(caption(page)).toContainText('Rectus femoris')
  await expectAccessible(page)
  await muscle.click()
  await expect(heading(page)).toHaveText('Rectus femoris')
  await expect(panel(page).getByText('Beneath it')).toBeVisible()
  await panel(page).getByRole('link', { name: 'Vastus intermedius' }).click()
  await expect(heading(page)).toHaveText('Vastus intermedius')

  // Kept for the next visit.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Muscles', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.getByRole('button', { name: 'Muscles', exact: true }).click()
  const figure = page.locator('svg[data-flat]')
  await expect(figure.getByRole('link', { name: 'Belly, left' })).toBeVisible()
  await expect(figure.getByRole('link', { name: 'Rectus femoris' })).toHaveCount(0)
})

test(
  'the muscles are drawn on the body; a tap opens the outermost one',
  PICTURE,
  async ({ page }) => {
    await openWithBody(page, '/')
    await cameraRests(page)
    const bare = await pictureOfBody(page)
    await page.getByRole('button', { name: 'Muscles', exact: true }).click()
    await expect.poll(async () => (await pictureOfBody(page)).equals(bare)).toBe(false)
    await cameraRests(page)
    const box = (await page.locator('canvas').boundingBox())!
    // The middle of the belly, a little to the body's left.
    const [x, y] = [box.x + box.width / 2 + box.height * 0.03, box.y + box.height * 0.38]
    await page.mouse.move(x, y)
    await expect(caption(page)).toHaveText(/^Rectus abdominis · Belly/)
    await page.mouse.click(x, y)
    await expect(heading(page)).toHaveText('Rectus abdominis')
  },
)

test('all muscles are listed on the page of the points', async ({ page }) => {
  await openApp(page, '#/points')
  await panel(page).getByText('All muscles, from head to foot').click()
  await panel(page).getByRole('link', { name: 'Soleus' }).click()
  await expect(heading(page)).toHaveText('Soleus')
})

test('a muscle that nobody knows leads home, and says so', async ({ page }) => {
  await openApp(page, '#/muscle/nothing')
  await expect(page).toHaveURL(/#\/$/)
  await expect(page.getByText("We don't know that place.", { exact: false })).toBeVisible()
})

test('a muscle has its names and warnings in Spanish too', async ({ page }) => {
  await openApp(page, '#/muscle/gastrocnemius?lang=es')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gastrocnemio')
  await expect(page.getByText(/Primero asegúrese de que no es un coágulo/)).toBeVisible()
  await expect(page).toHaveTitle('Gastrocnemio · Tsubo')
})

test('the figure is drawn while the muscles are on their way', async ({ page }) => {
  const release = await hold(page, /muscle/i)
  await openApp(page, '#/muscle/masseter?view=flat')
  await expect(page.locator('svg[data-flat]')).toBeVisible()
  await expect(page.locator('[data-lies="true"]')).toHaveCount(0)
  release()
  await expect(heading(page)).toHaveText('Masseter')
  await expect(page.locator('svg[data-flat] [data-lies="true"]').first()).toBeVisible()
})

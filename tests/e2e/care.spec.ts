import { loadDataset } from '../../scripts/data/loadDataset'
import { careTopics } from '../../src/domain/care/care'
import { expect, expectAccessible, heading, openApp, panel, test } from './app'

const { care } = loadDataset()

test('links lead from the home page to a method and on to the next', async ({ page }) => {
  await openApp(page, '#/')
  await panel(page)
    .getByRole('link', { name: /^Care guide/ })
    .click()
  await expect(heading(page)).toHaveText('Care guide')
  await expect(heading(page)).toBeFocused()
  const contents = panel(page).getByRole('navigation', { name: 'Contents of the care guide' })
  await expect(contents.getByRole('link')).toHaveCount(careTopics(care).length + care.places.length)
  await expectAccessible(page)

  await contents.getByRole('link', { name: /^Heat and cold/ }).click()
  await expect(heading(page)).toHaveText('Heat and cold')
  await expect(page).toHaveURL(/#\/care\/heat-cold$/)
  await expect(page).toHaveTitle('Heat and cold · Tsubo')
  await expect(panel(page).getByRole('heading', { name: 'What is known' })).toBeVisible()
  await expect(panel(page).getByText('Not very sure.')).toBeVisible()
  await panel(page)
    .getByText(/^Sources \(\d+\)/)
    .click()
  await expect(panel(page).getByRole('link', { name: /French SD/ })).toBeVisible()
  await expectAccessible(page)

  await panel(page)
    .getByRole('link', { name: /Self-massage/ })
    .click()
  await expect(heading(page)).toHaveText('Self-massage')
  await page.goBack()
  await expect(heading(page)).toHaveText('Heat and cold')
})

test('one click leads from a guide to its page of the care guide', async ({ page }) => {
  await openApp(page, '#/guide/calf')
  const box = panel(page).getByRole('region', { name: 'Beyond pressing' })
  await expect(box.getByRole('link', { name: 'Stretching' })).toBeVisible()
  await box.getByRole('link', { name: /How to do it here/ }).click()
  await expect(heading(page)).toHaveText('Calf: beyond pressing')
  await expect(panel(page).getByText(/swollen, warm or newly sore/)).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: /Straight knee/ })).toBeVisible()
  await expectAccessible(page)

  await panel(page).getByRole('link', { name: 'When to see a doctor' }).click()
  await expect(panel(page).getByText('Emergency', { exact: true })).toBeVisible()
  await expect(panel(page).getByText('Soon', { exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('a link in About & safety opens the care guide and closes the dialog', async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('button', { name: 'About & safety' }).click()
  const dialog = page.getByRole('dialog', { name: /About/ })
  await dialog.getByRole('link', { name: 'The care guide' }).click()
  await expect(heading(page)).toHaveText('Care guide')
  await expect(dialog).toBeHidden()
})

test('an unknown topic leads home with a notice', async ({ page }) => {
  await openApp(page, '#/care/leeches')
  await expect(page.getByText("We don't know that place.")).toBeVisible()
})

test.describe('in the dark theme, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })

  test('contents, method, body part and questions are accessible', async ({ page }) => {
    for (const hash of ['#/care', '#/care/rubs', '#/care/lower-back', '#/care/questions']) {
      await openApp(page, hash)
      await expect(panel(page).getByText(/^Sources \(\d+\)/)).toBeVisible()
      await expectAccessible(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(390)
    }
  })
})

test.describe('without the network', () => {
  test.use({ allowedErrors: [/Failed to load resource/] })

  test('a page that cannot be fetched shows a message and a link back', async ({ page }) => {
    await page.route(/\/assets\/care-/, (route) => route.abort())
    await openApp(page, '#/care/rubs')
    await expect(heading(page)).toHaveText('Muscle rubs')
    await expect(panel(page).getByRole('alert')).toContainText('could not be loaded')
    await expect(panel(page).getByRole('button', { name: 'Try again' })).toBeVisible()
    await panel(page)
      .getByRole('link', { name: /Care guide/ })
      .click()
    await expect(heading(page)).toHaveText('Care guide')
  })
})

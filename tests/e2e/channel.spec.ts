import { expect, expectAccessible, heading, openApp, panel, test } from './app'

test('links and keys lead along a channel point by point', async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('link', { name: 'Channels', exact: true }).click()
  await expect(heading(page)).toHaveText('Channels')
  await expectAccessible(page)
  await panel(page)
    .getByRole('link', { name: /Pericardium/ })
    .click()
  await expect(heading(page)).toContainText('Pericardium')
  await expect(page.locator('svg[data-flat]').getByRole('link', { name: /^PC6 / })).toHaveCount(2)
  await expectAccessible(page)

  await panel(page).getByRole('link', { name: /^PC6/ }).first().click()
  await expect(heading(page)).toContainText('PC6')
  const along = panel(page).getByRole('navigation', { name: 'Along the channel' })
  await along.getByRole('link', { name: 'Next: PC7' }).click()
  await expect(heading(page)).toContainText('PC7')
  await page.keyboard.press('[')
  await expect(heading(page)).toContainText('PC6')
  await along.getByRole('link', { name: 'Previous: PC5' }).click()
  await expect(heading(page)).toContainText('PC5')
  await along.getByRole('link', { name: 'Pericardium channel' }).click()
  await expect(heading(page)).toContainText('Pericardium')
  await panel(page)
    .getByRole('link', { name: /^PC1\b/ })
    .first()
    .click()
  await expect(heading(page)).toContainText('PC1')
  await expect(along.getByRole('link', { name: /^Previous/ })).toHaveCount(0)
})

test('a point that nobody should press shows the reason and no button', async ({ page }) => {
  await openApp(page, '#/point/ST9/left')
  await expect(
    panel(page)
      .getByText(/carotid/i)
      .first(),
  ).toBeVisible()
  await expect(panel(page).getByRole('button', { name: /add to sheet/i })).toHaveCount(0)
  await expect(panel(page).getByRole('heading', { name: /how to press/i })).toHaveCount(0)
  await expectAccessible(page)
})

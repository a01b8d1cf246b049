import { readFileSync } from 'node:fs'
import { expect, openApp, test } from './app'
import { past } from './session'

test('past sessions are saved as a file and forgotten, one or all', async ({ page }) => {
  await page.addInitScript(() => {
    const kept = (endedAt: number, feeling?: string) => ({
      endedAt,
      codes: ['BL57', 'BL60'],
      seconds: 160,
      feeling,
    })
    localStorage['tsubo-past-sessions'] ??= JSON.stringify({
      state: [
        kept(Date.UTC(2026, 10, 28), 'better'),
        kept(Date.UTC(2026, 10, 27)),
        kept(1, 'same'),
      ],
      version: 1,
    })
  })
  await openApp(page, '#/?view=flat')
  await page.getByRole('button', { name: /^About me/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Past sessions' }).click()
  const entries = past(page).getByRole('listitem')
  await expect(entries).toHaveCount(3)
  await expect(entries.first()).toContainText('28 Nov 2026')
  const saving = page.waitForEvent('download')
  await past(page).getByRole('button', { name: 'Save as file' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('past-sessions.csv')
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n')
  expect(lines[1]).toMatch(/^"2026-11-2\d \d\d:\d\d","BL57 BL60","3","better"$/)
  expect(lines).toHaveLength(5)

  await past(page)
    .getByRole('button', { name: /Forget the session of 28 Nov/ })
    .click()
  await expect(entries).toHaveCount(2)
  await past(page).getByRole('button', { name: 'Forget all' }).click()
  await expect(past(page).getByRole('status')).toHaveText('Forget all 2 sessions?')
  await past(page).getByRole('button', { name: 'Keep' }).click()
  await expect(entries).toHaveCount(2)
  await past(page).getByRole('button', { name: 'Forget all' }).click()
  await past(page).getByRole('button', { name: 'Forget all' }).click()
  await expect(past(page).getByRole('status')).toHaveText('No session is kept.')
  expect(await page.evaluate(() => localStorage.getItem('tsubo-past-sessions'))).toBeNull()
})

import { expect, goTo, openApp, panel, test } from './app'

/** Links that people share, and the headings of their pages. */
const SENT = [
  ['/region/calf/left', 'Calf'],
  ['/guide/neck', 'Neck'],
  ['/point/LI4/right?body=male', 'LI4'],
  ['/point/ST36/left?view=flat', 'ST36'],
  ['/channels', 'Channels'],
  ['/channel/KI', 'Kidney channel'],
  ['/points?part=forearm&press=yes', 'Points'],
  ['/sheet/BL23,LI4.left', 'Point sheet'],
  ['/care', 'Care'],
] as const

const HOSTILE = [
  '/point/BL23/left?body=<b>',
  '/point/%3Cimg%20src=x%20onerror=alert(1)%3E/left',
  '/region/__proto__/left',
  '/channel/constructor',
  '/points?part=../../etc',
  '/sheet/javascript:alert(1)',
  `/sheet/${'BL23,'.repeat(2000)}`,
  '/point/%E0%A4%A/left',
  '/../../etc/passwd',
  '/guide/%F0%9F%92%A9',
]

test('each route has its own address and title; back and forward work', async ({ page }) => {
  await openApp(page, '#/')
  const heading = panel(page).getByRole('heading', { level: 1 }).first()
  const titles: string[] = []
  for (const [address, name] of SENT) {
    await goTo(page, address)
    await expect(heading).toContainText(name, { ignoreCase: true })
    titles.push(await page.title())
  }
  expect(new Set(titles).size).toBe(SENT.length)
  for (const [, name] of SENT.toReversed().slice(1)) {
    await page.goBack()
    await expect(heading).toContainText(name, { ignoreCase: true })
  }
  await page.goForward()
  await expect(heading).toContainText(SENT[1][1])
  await expect(page).toHaveTitle(titles[1] ?? '')
})

test('hostile addresses lead home with a notice and change nothing', async ({ page }) => {
  await openApp(page, '#/')
  page.on('dialog', () => expect('a dialog').toBe('none'))
  for (const address of HOSTILE) {
    await goTo(page, '/point/ST36/left')
    await expect(panel(page).getByRole('heading', { level: 1 }).first()).toContainText('ST36')
    await goTo(page, address)
    await expect(page.getByText(/We don.t know that place/)).toBeVisible()
    await expect(panel(page).getByRole('heading', { level: 1 }).first()).toHaveText(
      'Where does it hurt?',
    )
  }
  await expect(page.getByRole('link', { name: 'Sheet, 0 points' })).toBeVisible()
})

test('a link in About & safety opens the licences of the packages', async ({ page }) => {
  await openApp(page, '#/')
  await page.getByRole('button', { name: 'About & safety' }).click()
  const link = page.getByRole('dialog').getByRole('link', { name: /Licences of the software/ })
  const opened = page.waitForEvent('popup')
  await link.click()
  const licences = (await opened).locator('body')
  for (const name of ['react', 'three', 'zustand'])
    await expect(licences).toContainText(`## ${name} - `)
})

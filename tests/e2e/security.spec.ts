import type { Page } from '@playwright/test'
import { bodyDrawn, expect, goTo, openApp, PICTURE, panel, test } from './app'

/** The policy of the page: its own origin only, and nothing that is read becomes code. */

declare global {
  interface Window {
    violations: string[]
    ran?: boolean
  }
}

/** Records requests to other origins and violations of the policy. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const others: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.hostname !== 'localhost' && url.protocol !== 'blob:') others.push(url.href)
  })
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective}: ${blockedURI}`)
    })
  })
  return async () => [...others, ...(await page.evaluate(() => window.violations))]
}

test(
  'a tour of the app leaves its origin with no request and breaks no rule of its policy',
  PICTURE,
  async ({ page }) => {
    const found = await watch(page)
    await openApp(page, '')
    await bodyDrawn(page)
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await goTo(page, '/point/ST36/left')
    await panel(page).getByRole('button', { name: 'Watch it pressed', exact: true }).click()
    await expect(panel(page).getByRole('button', { name: 'Stop', exact: true })).toBeVisible()
    for (const [address, title] of [
      ['/channel/BL', /^Bladder/],
      ['/points', /^Points/],
      ['/care', /care/i],
      ['/?lang=zh', /[\u4e00-\u9fff]/],
    ] as const) {
      await goTo(page, address)
      await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(title)
    }
    await goTo(page, '/sheet/BL23,ST36?lang=en')
    await expect(page.getByRole('article').getByRole('heading', { name: /^BL23 / })).toBeVisible()
    await page.getByRole('button', { name: 'Flat', exact: true }).click()
    await expect(page.locator('svg[data-flat]')).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /^Search/ }).fill('neck')
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    // Closing the search goes back, which would take back what is opened before that.
    await expect(page).toHaveURL(/#\/sheet(?!.*[?&]q=)/)
    await goTo(page, '/guide/neck?session=yes')
    await expect(page.getByRole('region', { name: 'Session' })).toBeVisible()
    expect(await found()).toEqual([])
  },
)

test('every file comes with the headers for hosts, which repeat the policies of the page', async ({
  page,
}) => {
  const response = await page.request.get('./')
  const headers = response.headers()
  const html = await response.text()
  const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
  expect(headers['content-security-policy']).toBe(`${own}; frame-ancestors 'self'`)
  expect(html).toContain(`<meta name="referrer" content="${headers['referrer-policy']}">`)
  expect(headers['permissions-policy']).toContain('camera=()')
  expect((await page.request.get('./sw.js')).headers()).toMatchObject({
    'content-security-policy': headers['content-security-policy'],
    'referrer-policy': 'no-referrer',
  })
})

test('the policy forbids text as code, other origins and inline code', async ({ page }) => {
  await openApp(page, '')
  const results = await page.evaluate(async () => {
    const fails = async (act: () => unknown) => {
      try {
        await act()
        return false
      } catch {
        return true
      }
    }
    return {
      html: await fails(() => {
        document.createElement('div').innerHTML = '<img src=x onerror="window.ran = true">'
      }),
      timer: await fails(() => setTimeout('window.ran = true', 0)),
      worker: await fails(() => new Worker('https://example.org/worker.js')),
      request: await fails(() => fetch('https://example.org/')),
    }
  })
  expect(results).toEqual({ html: true, timer: true, worker: true, request: true })
  expect(await page.evaluate(() => window.ran)).toBeUndefined()
})
// What the test above tries is told in the console.
test.use({ allowedErrors: [/Content Security Policy|TrustedScript|TrustedHTML|Trusted Type/i] })

const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'

test('markup in a sheet file, a link or a search is shown as it is written', async ({ page }) => {
  const found = await watch(page)
  await openApp(page, '#/sheet/BL23')
  await expect(page.getByRole('article').getByRole('heading', { name: /^BL23 / })).toBeVisible()
  const words = { name: MARKUP, for: MARKUP, date: '', notes: MARKUP }
  const items = [{ code: 'ST36', side: 'both' }]
  const text = JSON.stringify({ format: 'tsubo-sheet', version: 1, ...words, items })
  await panel(page)
    .getByLabel('Sheet file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByRole('article').getByText(MARKUP).first()).toBeVisible()
  await goTo(page, `/search?q=${encodeURIComponent(MARKUP)}`)
  await expect(page.getByRole('combobox', { name: /^Search/ })).toHaveValue(MARKUP)
  await goTo(page, `/point/${encodeURIComponent(MARKUP)}/left`)
  await expect(page.getByRole('status').getByText(/.+/).first()).toBeVisible()
  expect(await page.evaluate(() => window.ran)).toBeUndefined()
  expect(await found()).toEqual([])
})

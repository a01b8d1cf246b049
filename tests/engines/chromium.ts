import { launchChromium } from '../../scripts/browser/findChromium'
import { COLLECT_ERRORS, type Engine, HEIGHT, WIDTH } from './engine'

export async function startChromium(): Promise<Engine> {
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  await page.addInitScript(COLLECT_ERRORS)
  return {
    name: `Chromium ${browser.version()}`,
    open: async (url) => {
      await page.goto(url)
    },
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    errors: () => page.evaluate('window.collectedErrors'),
    print: () => page.pdf({ preferCSSPageSize: true }),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  }
}

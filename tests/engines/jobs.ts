import { readPdf, squeeze } from '../e2e/pdf'
import { type Engine, until } from './engine'

const quote = (value: unknown) => JSON.stringify(value)

/** Finds a visible element by selector and by its name or text. */
const find = (selector: string, name: RegExp) => `(() => {
  const element = [...document.querySelectorAll(${quote(selector)})].find((candidate) =>
    candidate.checkVisibility() &&
    ${name}.test((candidate.getAttribute('aria-label') ?? candidate.textContent ?? '').trim()))
  if (!element || element.disabled) return null
  element.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = element.getBoundingClientRect()
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null
})()`

/** Clicks where an element is. */
async function click(engine: Engine, selector: string, name: RegExp): Promise<void> {
  type Spot = { x: number; y: number } | null
  const spot = await until(`${selector} ${name}`, async () => {
    const first = await engine.evaluate<Spot>(find(selector, name))
    const second = await engine.evaluate<Spot>(find(selector, name))
    // While the page moves, a click would miss. Firefox rounds what it scrolls to up or down.
    const rests = first && second && Math.hypot(first.x - second.x, first.y - second.y) < 2
    return rests ? second : undefined
  })
  await engine.click(spot.x, spot.y)
}

const heading = (engine: Engine, text: string) =>
  until(`heading “${text}”`, () =>
    engine.evaluate<boolean>(
      `[...document.querySelectorAll('h1')].some((h1) => h1.textContent.includes(${quote(text)}))`,
    ),
  )

/** Which figure the page shows, once it is known whether the engine can draw the body. */
const figure = (engine: Engine) =>
  until('the figure', () =>
    engine.evaluate<'3D' | 'flat'>(
      `({ ready: '3D', unsupported: 'flat', failed: 'flat' })[document.querySelector('[data-scene]')?.dataset.scene]`,
    ),
  )

/** The page once two successive pictures of it are the same, and different from `from`. */
async function pictureAtRest(engine: Engine, from?: Buffer): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0)
  return await until('the figure at rest', async () => {
    const now = await engine.screenshot()
    const rests = now.equals(before) && !(from && now.equals(from))
    before = now
    return rests && now
  })
}

/** Clicks the lower back: a share of the canvas, or the named region of the flat figure. */
async function clickLowerBack(engine: Engine, shown: '3D' | 'flat'): Promise<void> {
  const front = await pictureAtRest(engine)
  await click(engine, 'button', /^Back$/)
  if (shown === 'flat') return await click(engine, 'svg[data-flat="back"] a', /^Lower back/)
  await pictureAtRest(engine, front)
  type Box = { x: number; y: number; width: number; height: number }
  const box = await engine.evaluate<Box>(
    `document.querySelector('canvas').getBoundingClientRect().toJSON()`,
  )
  await engine.click(box.x + 0.485 * box.width, box.y + 0.385 * box.height)
}

/** Three everyday jobs, from the home page. Each returns what was special about it, in words. */
export const JOBS: Readonly<Record<string, (engine: Engine) => Promise<string>>> = {
  'from a sore region to the card of a point': async (engine) => {
    const shown = await figure(engine)
    await clickLowerBack(engine, shown)
    await heading(engine, 'Lower back')
    await click(engine, 'main a', /^BL23/)
    await heading(engine, 'Shènshū')
    return `${shown} body`
  },
  'along a channel': async (engine) => {
    await click(engine, 'header a', /^Channels/)
    await click(engine, 'main a', /Pericardium/)
    await heading(engine, 'Pericardium')
    await click(engine, 'main a', /^PC6/)
    await heading(engine, 'PC6')
    await click(engine, 'nav a', /^Next/)
    await heading(engine, 'PC7')
    return ''
  },
  'a sheet, printed': async (engine) => {
    await click(engine, 'main button', /^Add to sheet/)
    await click(engine, 'header a', /^Sheet/)
    await until('the page of the sheet', () =>
      engine.evaluate<boolean>(
        `!!document.querySelector('article [data-page] [data-code="PC7"] svg')`,
      ),
    )
    await until('the print button', () =>
      engine.evaluate<boolean>(
        `[...document.querySelectorAll('button')].some((b) => b.textContent.trim() === 'Print' && !b.disabled)`,
      ),
    )
    const pdf = await engine.print()
    if (!pdf) return 'this driver makes no PDF'
    const pages = await readPdf(pdf)
    const drawn = await engine.evaluate<number>(`document.querySelectorAll('[data-page]').length`)
    if (pages.length !== drawn) throw new Error(`${pages.length} pages printed, ${drawn} drawn`)
    const text = pages.map((page) => page.text).join('')
    for (const words of ['PC7', 'See a doctor'])
      if (!text.includes(squeeze(words))) throw new Error(`“${words}” is not on paper`)
    return `${pages.length} page${pages.length === 1 ? '' : 's'} of PDF`
  },
}

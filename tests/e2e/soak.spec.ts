import type { Page } from '@playwright/test'
import { bodyDrawn, expect, openApp, PICTURE, panel, test } from './app'
import { ACTIONS, sayOnce } from './soak/actions'
import { readPage, wrongOffers } from './soak/offers'
import { Random } from './soak/random'

/** Random use of the page. The same seed chooses the same steps; `npm run soak` takes 5,000. */
const STEPS = Number(process.env.SOAK_STEPS ?? 500)
/** Each 500 steps: two parts without the 3D body, and one with it. */
const PARTS = [
  ['flat figure', 220],
  ['flat figure', 220],
  ['3D body', 60],
] as const
/** Nothing that the page shows is shorter. */
const FEWEST_LETTERS = 150

/** Takes random steps. @returns how many offers of points were seen, and on which kinds of page */
async function useAtRandom(page: Page, seed: number, steps: number) {
  const random = new Random(seed)
  const done: string[] = []
  const seen = { offers: 0, kinds: new Set<string>() }
  let crashed = false
  page.on('crash', () => {
    crashed = true
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const explain = (what: string) => `${what}\nSeed ${seed}, after:\n${done.slice(-12).join('\n')}`

  for (let step = 0; step < steps; step++) {
    done.push(`${step} ${await random.weighted(ACTIONS)(page, random)}`)
    let shown = await readPage(page)
    if (shown.letters < FEWEST_LETTERS || wrongOffers(shown).length > 0) {
      // The page may be in the middle of a change.
      await page.waitForTimeout(1000)
      shown = await readPage(page)
    }
    expect(errors, explain('An error')).toEqual([])
    expect(crashed, explain('A crash')).toBe(false)
    expect(shown.letters, explain('A blank page')).toBeGreaterThan(FEWEST_LETTERS)
    expect(wrongOffers(shown), explain('A point that is left out')).toEqual([])
    seen.offers += shown.offers.length
    seen.kinds.add(new URL(page.url()).hash.split(/[/?]/)[1] ?? '')
  }
  return seen
}

const parts = Array.from({ length: Math.ceil(STEPS / 500) }, () => PARTS).flat()
for (const [index, [figure, steps]] of parts.entries())
  test(
    `${steps} random steps with the ${figure} break nothing, seed ${index + 1}`,
    figure === '3D body' ? PICTURE : {},
    async ({ page }) => {
      test.setTimeout(300_000)
      await page.addInitScript(() => {
        window.print = () => {}
      })
      await openApp(page, '#/')
      await sayOnce(page, ['pregnancy'])
      await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible()
      if (figure === '3D body') await bodyDrawn(page)
      const { offers, kinds } = await useAtRandom(page, index + 1, steps)
      // The steps led somewhere, and the checks had something to check.
      expect(offers).toBeGreaterThan(steps / 4)
      expect(kinds.size).toBeGreaterThan(3)
    },
  )

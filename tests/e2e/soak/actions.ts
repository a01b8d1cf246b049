import type { Page } from '@playwright/test'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { CONDITION_IDS } from '../../../src/domain/safety/conditions'
import { goTo, openApp } from '../app'
import type { Random } from './random'

const { points, guides, regions, meridians } = loadDataset()

/** Does something to the page, and says in a few words what it did. */
type Action = (page: Page, random: Random) => Promise<string>

const KEYS = [
  ...['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Escape', 'Space', 'Home', 'End', '/', '?', '[', ']'],
  ...['+', '-', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Control+k', 'Shift+Enter', 'x'],
]
const WORDS = ['bl23', 'neck', 'hegu', '腰', 'Bladder 47', 'qwxz', '<b>', '肩 shoulder', '😀', ' ']
const SIZES = [
  [320, 256],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1440, 900],
] as const

/** Clicks one of all the things that can be clicked; behind a modal dialog there are none. */
const clickSomething: Action = async (page, random) => {
  const target = await page.evaluate((share) => {
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
    const all = [
      ...scope.querySelectorAll(
        'a[href^="#"], button:not([disabled]), input:not([type="file"]), summary, [role="option"], label',
      ),
    ].filter((element) => element.checkVisibility())
    const element = all[Math.floor(share * all.length)]
    if (!element) return undefined
    element.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = element.getBoundingClientRect()
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return { x: x + width / 2, y: y + height / 2, name: `${element.tagName} ${name.slice(0, 40)}` }
  }, random.next())
  if (!target) return 'nothing to click'
  await page.mouse.click(target.x, target.y)
  return `click ${target.name}`
}

const pressKey: Action = async (page, random) => {
  const key = random.pick(KEYS)
  await page.keyboard.press(key)
  return `key ${key}`
}

const search: Action = async (page, random) => {
  const words = random.pick(WORDS)
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText(words)
  return `search ${words}`
}

/** An address of any page, or of none. */
function address(random: Random): string {
  const side = random.pick(['left', 'right', 'midline'])
  const path = random.weighted([
    [6, `/point/${random.pick(points).code}/${side}`],
    [3, `/region/${random.pick(regions).id}/${side}`],
    [3, `/guide/${random.pick(guides).id}`],
    [2, `/channel/${random.pick(meridians).code}`],
    [1, `/care/${random.pick(guides).id}`],
    [2, `/sheet/${[1, 2, 3, 4].map(() => random.pick(points).code).join(',')}`],
    [1, random.pick(['/', '/points', '/channels', '/care', '/sheet', '/search', '/nowhere', ''])],
  ])
  const query = random.weighted([
    [10, ''],
    [2, 'body=male'],
    [1, 'session=yes'],
    [1, 'q=neck'],
    [1, `lang=${random.pick(['es', 'zh', 'en'])}`],
    [1, 'body=%00'],
  ])
  return query === '' ? path : `${path}?${query}`
}

const openAddress: Action = async (page, random) => {
  const hash = address(random)
  // In flat tests the 3D view cannot appear; in 3D tests the flat one may be chosen by a click.
  await goTo(page, hash)
  return `address ${hash}`
}

const goInHistory: Action = async (page, random) => {
  const back = random.next() < 0.7
  await (back ? page.goBack() : page.goForward())
  // The first entry of the history is the empty page.
  if (page.url() === 'about:blank') await openApp(page, '#/')
  return back ? 'back' : 'forward'
}

const resize: Action = async (page, random) => {
  const [width, height] = random.pick(SIZES)
  await page.setViewportSize({ width, height })
  return `size ${width}×${height}`
}

const reload: Action = async (page) => {
  await page.reload()
  return 'reload'
}

const chooseOption: Action = async (page, random) => {
  const chosen = await page.evaluate(
    ([which, what]) => {
      const lists = [...document.querySelectorAll('select')].filter((list) =>
        list.checkVisibility(),
      )
      const list = lists[Math.floor(which * lists.length)]
      const option = list?.options[Math.floor(what * list.options.length)]
      if (!list || !option) return undefined
      list.value = option.value
      list.dispatchEvent(new Event('change', { bubbles: true }))
      return option.text
    },
    [random.next(), random.next()] as const,
  )
  return `choose ${chosen}`
}

/** Moves, clicks, drags or turns the wheel on the figure. */
const touchFigure: Action = async (page, random) => {
  const box = await page.locator('[data-figure]').first().boundingBox()
  if (!box) return 'no figure'
  const at = () => [box.x + random.next() * box.width, box.y + random.next() * box.height] as const
  const way = random.pick(['move', 'click', 'click', 'click', 'drag', 'wheel'])
  const [x, y] = at()
  await page.mouse.move(x, y)
  if (way === 'click') await page.mouse.click(x, y)
  if (way === 'wheel') await page.mouse.wheel(0, random.pick([-300, 300]))
  if (way === 'drag') {
    const [toX, toY] = at()
    await page.mouse.down()
    await page.mouse.move(toX, toY, { steps: 3 })
    await page.mouse.up()
  }
  return `${way} at ${Math.round(x)}, ${Math.round(y)}`
}

/** Changes what the person said about themselves, as another tab would. */
export const sayOnce = (page: Page, conditions: readonly string[]) =>
  page.evaluate((said) => {
    const key = 'tsubo-about-me'
    const state = { conditions: said, stages: {}, regions: {} }
    localStorage.setItem(key, JSON.stringify({ state, version: 1 }))
    dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }))
  }, conditions)

const sayAboutMe: Action = async (page, random) => {
  const conditions = random.weighted<readonly string[]>([
    [4, ['pregnancy']],
    [2, [random.pick(CONDITION_IDS)]],
    [1, CONDITION_IDS],
    [1, []],
  ])
  await sayOnce(page, conditions)
  return `about me: ${conditions.join(', ')}`
}

export const ACTIONS: readonly (readonly [number, Action])[] = [
  [40, clickSomething],
  [18, pressKey],
  [4, search],
  [12, openAddress],
  [6, goInHistory],
  [3, resize],
  [2, reload],
  [4, chooseOption],
  [10, touchFigure],
  [2, sayAboutMe],
]

import type { Page } from '@playwright/test'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import { isRecord, parseJson } from '../../../src/domain/fields'
import { NOTHING_SAID, readAboutMe } from '../../../src/domain/safety/aboutMe'
import { adviceByCode } from '../../../src/domain/safety/advice'
import { isOffered } from '../../../src/domain/safety/verdict'
import { LANGUAGES } from '../../../src/messages/languages'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()

/** What the buttons and headings that offer a point say, in each language. */
const SAID = LANGUAGES.map((language) => {
  const { panel, point, technique } = loadMessages(language)
  return {
    addPoint: panel.addPoint({ code: '\n' }).split('\n'),
    onCard: [panel.add, point.press, technique.showMe],
  }
})

/** What the page offers now, read from what it shows. */
export interface Shown {
  /** Codes of points that are offered, each with where: on a card, on the sheet … */
  readonly offers: readonly (readonly [code: string, where: string])[]
  /** Letters of text on the page; a blank page has hardly any. */
  readonly letters: number
  /** What the person has said about themselves, as stored. */
  readonly stored: string | null
}

export const readPage = (page: Page): Promise<Shown> =>
  page.evaluate((said) => {
    const CODE = /(?:EX-[A-Z]+|[A-Z]{2})\d+/
    const offers: [string, string][] = []
    const add = (text: string | null | undefined, where: string) => {
      const code = CODE.exec(text ?? '')?.[0]
      if (code) offers.push([code, where])
    }
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    const isLeftOut = (element: Element) =>
      element.closest('[data-left-out]:not([data-left-out="false"])') !== null
    const words = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()

    const panel = 'main section'
    for (const button of all('button')) {
      const name = words(button)
      if (
        said.some(
          ({ addPoint: [before = '', after = ''] }) =>
            name.startsWith(before) &&
            name.endsWith(after) &&
            name.length > before.length + after.length,
        )
      )
        add(name, 'a button adds it to the sheet')
    }
    const onCard = /^#\/point\/([^/]+)\//.exec(location.hash)?.[1]
    const heading = all(`${panel} h1`)[0]?.textContent
    if (onCard && heading?.includes(onCard))
      for (const element of all(`${panel} button, ${panel} h2`))
        if (said.some(({ onCard: each }) => each.includes(words(element))))
          add(onCard, `its card says “${words(element)}”`)
    if (/^#\/(guide|region)\//.test(location.hash))
      for (const link of all(`${panel} li a[href^="#/point/"]`))
        if (!isLeftOut(link)) add(link.getAttribute('href'), 'a guide or a region lists it')
    for (const card of all('article [data-code]'))
      add(card.getAttribute('data-code'), 'it is on the sheet')
    for (const box of all('li input[type="checkbox"]'))
      if (CODE.test(box.closest('li')?.textContent ?? ''))
        add(box.closest('li')?.textContent, 'a session plans it')
    for (const option of all('[role="option"]'))
      if (option.querySelector('[data-on]'))
        add(option.textContent, 'a result can be added to the sheet')
    for (const timer of all('[role="timer"]'))
      add(timer.closest('section')?.querySelector('h2')?.textContent, 'a session presses it')
    return {
      offers,
      letters: document.getElementById('root')?.textContent?.length ?? 0,
      stored: localStorage.getItem('tsubo-about-me'),
    }
  }, SAID)

/** The offers of points that must not be offered to the person, in words. */
export function wrongOffers({ offers, stored }: Shown): string[] {
  const json = stored === null ? undefined : parseJson(stored)
  const said = readAboutMe(isRecord(json) ? json.state : undefined) ?? NOTHING_SAID
  const advise = adviceByCode(atlas, said)
  return offers
    .filter(([code]) => !isOffered(advise(code)))
    .map(([code, where]) => `${code} (${said.conditions.join(', ')}): ${where}`)
}

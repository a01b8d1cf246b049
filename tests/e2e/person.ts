import type { Locator, Page } from '@playwright/test'
import { clickBody, tabTo } from './app'

export const WAYS = ['mouse', 'touch', 'keyboard'] as const
export type Way = (typeof WAYS)[number]

/**
 * A person who uses only mouse, touch or keyboard. It counts decisions as steps: a click, a tap, a
 * typed text, a control that is reached with Tab and pressed.
 */
export class Person {
  readonly page: Page
  readonly way: Way
  steps = 0

  constructor(page: Page, way: Way) {
    this.page = page
    this.way = way
  }

  async press(control: Locator) {
    this.steps++
    await control.waitFor()
    if (this.way === 'mouse') await control.click()
    else if (this.way === 'touch') await control.tap()
    else {
      await tabTo(this.page, control, 160)
      const isBox = await control.evaluate((element) => element.matches('input'))
      await this.page.keyboard.press(isBox ? 'Space' : 'Enter')
    }
  }

  async choose(list: Locator, label: string) {
    this.steps++
    await list.waitFor()
    if (this.way === 'keyboard') {
      await tabTo(this.page, list, 160)
      await this.page.keyboard.type(label)
    } else await list.selectOption({ label })
  }

  /** Selects a region: at shares of the canvas's size, or by name with the keyboard. */
  async show(where: { x: number; y: number; name: string }) {
    if (this.way === 'keyboard') return await this.find(where.name)
    this.steps++
    const box = await this.page.locator('canvas').boundingBox()
    if (!box) throw new Error('The canvas is not on the page.')
    if (this.way === 'mouse') await clickBody(this.page, where.x, where.y)
    else {
      await this.page.touchscreen.tap(box.x + where.x * box.width, box.y + where.y * box.height)
    }
  }

  /** Opens the search, types, and opens the first result. */
  async find(words: string) {
    await this.ask(words)
    this.steps++
    const first = this.page.getByRole('option').first()
    await first.waitFor()
    if (this.way === 'mouse') await first.click()
    else if (this.way === 'touch') await first.tap()
    else await this.page.keyboard.press('Enter')
  }

  /** Opens the search and types. */
  async ask(words: string) {
    this.steps++
    const opener = this.page.getByRole('button', { name: 'Search', exact: true })
    if (this.way === 'mouse') await opener.click()
    else if (this.way === 'touch') await opener.tap()
    else await this.page.keyboard.press('/')
    this.steps++
    await this.page.getByRole('combobox', { name: /Search/ }).waitFor()
    await this.page.keyboard.type(words)
  }
}

import { BODY, bodyDrawn, chart, expect, openApp, panel, test } from './app'
import { Person, WAYS, type Way } from './person'

interface Task {
  readonly name: string
  /** Maximum number of steps from the home page. */
  readonly budget: Readonly<Record<Way, number>>
  /** Ways that click on the 3D body. */
  readonly onBody?: readonly Way[]
  readonly act: (person: Person) => Promise<void>
}

const heading = ({ page }: Person) => panel(page).getByRole('heading', { level: 1 })
const link = ({ page }: Person, name: string | RegExp) =>
  panel(page).getByRole('link', { name }).first()
const button = ({ page }: Person, name: string | RegExp) =>
  panel(page).getByRole('button', { name, exact: true })
const above = ({ page }: Person, name: string | RegExp) =>
  page.getByRole('banner').getByRole('link', { name, exact: true })

const figureText = ({ page }: Person, text: string) =>
  page.locator('svg[data-flat] text', { hasText: text }).first()

/** Twelve common tasks. */
const TASKS: readonly Task[] = [
  {
    name: 'see the points for a sore chest',
    budget: { mouse: 1, touch: 1, keyboard: 3 },
    onBody: ['mouse', 'touch'],
    act: async (person) => {
      await person.show({ x: 0.44, y: 0.25, name: 'chest' })
      await expect(heading(person)).toHaveText('Chest')
      await expect(link(person, /^CV17/)).toBeVisible()
    },
  },
  {
    name: 'read how to press a point of the guide to the lower back',
    budget: { mouse: 2, touch: 2, keyboard: 2 },
    act: async (person) => {
      await person.press(link(person, /^Lower back/))
      await person.press(link(person, /^BL23/))
      await expect(
        panel(person.page).getByRole('heading', { name: 'How to press it' }),
      ).toBeVisible()
    },
  },
  {
    name: 'go to a point whose code is known',
    budget: { mouse: 3, touch: 3, keyboard: 3 },
    act: async (person) => {
      await person.find('st36')
      await expect(heading(person)).toContainText('ST36')
    },
  },
  {
    name: "learn what an old book's Bladder 47 is",
    budget: { mouse: 2, touch: 2, keyboard: 2 },
    act: async (person) => {
      await person.ask('Bladder 47')
      await expect(person.page.getByRole('option', { name: /BL52/ })).toBeVisible()
      await expect(person.page.getByRole('option', { name: /BL47/ })).toBeVisible()
    },
  },
  {
    name: 'walk a channel from its first point to the next',
    // The header has no link to the channels on a phone.
    budget: { mouse: 4, touch: 5, keyboard: 4 },
    act: async (person) => {
      if (person.way === 'touch') {
        await person.press(above(person, 'Points'))
        await person.press(link(person, 'the fourteen channels'))
      } else await person.press(above(person, 'Channels'))
      await person.press(link(person, /Lung channel/))
      await person.press(link(person, 'First: LU1'))
      await person.press(link(person, /^Next/))
      await expect(heading(person)).toContainText('LU2')
    },
  },
  {
    name: 'list the points of the forearm that may be pressed',
    budget: { mouse: 3, touch: 3, keyboard: 3 },
    act: async (person) => {
      await person.press(above(person, 'Points'))
      await person.choose(person.page.getByRole('combobox', { name: 'Body part' }), 'Forearm')
      await person.press(person.page.getByRole('checkbox', { name: 'May be self-pressed' }))
      await expect(link(person, /^PC6/)).toBeVisible()
    },
  },
  {
    name: 'put all points for the shoulder on the sheet and see the sheet',
    budget: { mouse: 3, touch: 3, keyboard: 3 },
    act: async (person) => {
      await person.press(link(person, /^Shoulder/))
      await person.press(button(person, /^Add \d+ to sheet/))
      await person.press(above(person, /^Sheet/))
      await expect(panel(person.page).getByRole('list', { name: 'Chosen points' })).toContainText(
        'LI15',
      )
    },
  },
  {
    name: 'start a session for the calf',
    budget: { mouse: 3, touch: 3, keyboard: 3 },
    act: async (person) => {
      await person.press(link(person, /^Calf/))
      await person.press(button(person, /^Start · \d min$/))
      await person.press(person.page.getByRole('button', { name: 'Start', exact: true }))
      await expect(person.page.getByRole('button', { name: 'Found it' })).toBeVisible()
    },
  },
  {
    name: 'enter a pregnancy',
    budget: { mouse: 2, touch: 2, keyboard: 2 },
    act: async (person) => {
      await person.press(person.page.getByRole('button', { name: /^About me/ }))
      await person.press(person.page.getByRole('checkbox', { name: /^I am pregnant/ }))
      await expect(person.page.getByRole('checkbox', { name: /^I am pregnant/ })).toBeChecked()
    },
  },
  {
    name: 'switch to the dark theme',
    budget: { mouse: 2, touch: 2, keyboard: 2 },
    act: async (person) => {
      await person.press(person.page.getByRole('button', { name: 'Display' }))
      if (person.way === 'keyboard') {
        // The arrow keys choose within a group of radio buttons.
        person.steps++
        await person.page.getByRole('radio', { name: 'As the system' }).focus()
        await person.page.keyboard.press('ArrowDown')
        await person.page.keyboard.press('ArrowDown')
      } else await person.press(person.page.getByRole('radio', { name: 'Dark' }))
      await expect(person.page.locator('html')).toHaveAttribute('data-theme', 'dark')
    },
  },
  {
    name: 'see on the body how to locate a point',
    budget: { mouse: 4, touch: 4, keyboard: 4 },
    act: async (person) => {
      await person.find('pc6')
      // Without the 3D body the button names the steps; the flat figure shows them too.
      await person.press(button(person, /^(Find it on the body|Step by step)$/))
      await expect(person.page.getByRole('button', { name: 'Next', exact: true })).toBeVisible()
      await expect(figureText(person, 'Wrist crease')).toBeVisible()
    },
  },
  {
    name: 'see the back of the male body',
    budget: { mouse: 2, touch: 2, keyboard: 2 },
    act: async (person) => {
      await person.press(person.page.getByRole('button', { name: 'Male', exact: true }))
      await person.press(person.page.getByRole('button', { name: 'Back', exact: true }))
      await expect(person.page).toHaveURL(/#\/\?body=male$/)
      await expect(chart(person.page, 'back')).toBeVisible()
    },
  },
]

for (const way of WAYS)
  test.describe(`twelve everyday tasks by ${way}`, () => {
    test.use(
      way === 'touch'
        ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
        : { viewport: { width: 1440, height: 900 } },
    )
    for (const { name, budget, onBody, act } of TASKS)
      test(
        `${name}: ${budget[way]} steps at most`,
        onBody?.includes(way) ? BODY : {},
        async ({ page }) => {
          await openApp(page, '#/')
          await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible()
          if (onBody?.includes(way)) await bodyDrawn(page)
          const person = new Person(page, way)
          await act(person)
          expect(person.steps).toBeLessThanOrEqual(budget[way])
        },
      )
  })

import type { Locator, Page } from '@playwright/test'
import { bodyDrawn, chart, panel } from '../app'

/** The files of the build that tests leave out, and what the page shows without each. */

const steps = (page: Page) => panel(page).getByRole('region', { name: /^Finding ST36/ })
export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click()

const addToSheet = async (page: Page) => {
  await panel(page).getByRole('button', { name: 'Add to sheet' }).click()
  await page.getByRole('link', { name: /^Sheet/ }).click()
}
const drawnThen = (name: string) => async (page: Page) => {
  await bodyDrawn(page)
  await press(name)(page)
}

const withPastSession = (page: Page) =>
  page.addInitScript(() => {
    localStorage['tsubo-past-sessions'] = JSON.stringify({
      state: [{ endedAt: 1, codes: ['ST36'], seconds: 60 }],
      version: 1,
    })
  })

interface Missing {
  /** Start of the name of a model file or a chunk of code. */
  readonly file: string
  readonly at: string
  /** The test needs the 3D body. */
  readonly inBody?: true
  /** Prepares the page before it opens. */
  readonly before?: (page: Page) => Promise<unknown>
  /** Opens the part that needs the file. */
  readonly act?: (page: Page) => Promise<unknown>
  /** The message; `PART` if omitted. */
  readonly says?: string
  /** Appears after "Try again". */
  readonly brings: (page: Page) => Locator
}

export const PART = 'This part of the page could not be loaded.'
export const NO_BODY = 'The 3D body could not be loaded.'
const NO_MUSCLES = 'Where the muscles lie could not be loaded.'
const front = (page: Page) => chart(page, 'front')
const body = (page: Page) => page.locator('figure[data-scene="ready"] canvas')
export const heading = (name: string) => (page: Page) =>
  panel(page).getByRole('heading', { level: 1, name })
export const dialog = (name: string) => (page: Page) => page.getByRole('dialog', { name })

type Part = Omit<Missing, 'file'>
const BODY_AT_HOME: Part = { at: '/', inBody: true, says: NO_BODY, brings: body }
const STEPS: Part = {
  at: '/point/ST36/left?view=flat',
  act: press(/Step by step|Find it on the body/),
  says: 'The steps could not be loaded.',
  brings: (page) => steps(page).getByRole('listitem').first(),
}
const PRESS: Part = {
  at: '/point/ST36/left',
  inBody: true,
  act: drawnThen('Watch it pressed'),
  brings: (page) => panel(page).getByRole('button', { name: 'Stop', exact: true }),
}

const BONES: Part = {
  at: '/point/BL23/left',
  inBody: true,
  act: drawnThen('Bones'),
  says: 'The bones could not be loaded.',
  brings: (page) => page.locator('[data-labels] [data-bone="l2"]'),
}

const VOLUMES: Part = {
  at: '/',
  inBody: true,
  act: drawnThen('Muscles'),
  says: NO_MUSCLES,
  brings: (page) => page.locator('figure[data-scene="ready"]'),
}

export const MODELS: readonly Missing[] = [
  ...[
    'bodies.json',
    'topology.bin',
    'female.bin',
    'regions.json',
    'regions.bin',
    'shade.bin',
    'places-female',
  ].map((file) => ({ file, ...BODY_AT_HOME })),
  ...['figure-female', 'chart-female', 'places-female'].map((file) => ({
    file,
    at: '/?view=flat',
    says: 'The chart could not be loaded.',
    brings: front,
  })),
  {
    file: 'lines-female',
    at: '/channel/BL?view=flat',
    says: 'The lines of the channels could not be loaded.',
    brings: (page) => page.locator('svg[data-flat] path[stroke^="#"]').first(),
  },
  {
    file: 'neighbours.json',
    at: '/?view=flat',
    says: 'What the arrow keys need to move over the body could not be loaded.',
    brings: front,
  },
  {
    file: 'muscle-chart-female',
    at: '/muscle/soleus?view=flat',
    says: NO_MUSCLES,
    brings: (page) => page.locator('svg[data-flat] g [data-lies="true"]').first(),
  },
  ...['muscles.json', 'muscles.bin'].map((file) => ({
    file,
    at: '/muscle/soleus?view=flat',
    brings: (page: Page) => panel(page).getByText('Over it', { exact: true }),
  })),
  { file: 'rulers-female', ...STEPS },
  ...['bones.json', 'bones-female'].map((file) => ({ file, ...BONES })),
  ...['bellies.json', 'bellies-female'].map((file) => ({ file, ...VOLUMES })),
  {
    file: 'courses-female',
    at: '/point/KI3/left',
    inBody: true,
    act: bodyDrawn,
    brings: (page) => panel(page).locator('[data-course="artery"]').first(),
  },
  {
    file: 'rulers-female',
    at: '/point/ST36/left?view=flat',
    act: addToSheet,
    says: 'What the figures show besides the points could not be loaded',
    brings: (page) => page.getByRole('article').getByRole('img').first(),
  },
  // Without `bones.json` the bones are drawn and the pointer does not name them.
  ...['bone-chart-female', 'bones.json'].map((file) => ({
    file,
    at: '/?view=flat',
    act: press('Bones'),
    says: 'The bones could not be loaded.',
    brings: (page: Page) => page.locator('svg[data-flat] [data-bones]').first(),
  })),
  {
    file: 'bone-chart-female',
    at: '/point/ST36/left?view=flat',
    act: addToSheet,
    says: 'What the figures show besides the points could not be loaded',
    brings: (page) => page.getByRole('article').locator('[data-bones]').first(),
  },
  {
    file: 'rulers-female',
    at: '/guide/lower-back?view=flat&session=yes',
    act: press('Start'),
    says: 'The steps could not be loaded.',
    brings: (page) => page.getByRole('region', { name: 'Session' }).getByText('Step 1 of'),
  },
  {
    file: 'figure-female',
    at: '/point/ST36/left',
    act: addToSheet,
    says: 'The figures of the sheet could not be loaded.',
    brings: (page) => page.getByRole('article').getByRole('img', { name: /ST36/ }).first(),
  },
]

export const CODE: readonly Missing[] = [
  {
    // Contains all parts of SECOND_VIEW.
    file: 'second-view',
    at: '/?view=flat',
    brings: (page) => page.getByRole('button', { name: 'About me', exact: true }),
  },
  // Code that several parts share.
  { file: 'shared', at: '/?view=flat', brings: front },
  { file: 'texts', at: '/region/calf/left?view=flat', brings: heading('Calf') },
  { file: 'points', at: '/point/BL23/left?view=flat', brings: heading('BL23') },
  {
    file: 'bone-terms',
    at: '/point/SP6/left?view=flat',
    brings: (page) => panel(page).getByRole('button', { name: 'inner ankle bone' }).first(),
  },
  { file: 'RoutePanel', at: '/region/calf/left?view=flat', brings: heading('Calf') },
  ...['CarePanel', 'care'].map((file) => ({
    file,
    at: '/care?view=flat',
    brings: (page: Page) => panel(page).getByText(/^Sources \(/),
  })),
  { file: 'SheetScreen', at: '/sheet?view=flat', brings: heading('Point sheet') },
  {
    file: 'SessionScreen',
    at: '/guide/lower-back?view=flat',
    act: press(/^Start · /),
    brings: (page) => page.getByRole('region', { name: 'Session' }),
  },
  {
    file: 'SearchScreen',
    at: '/?view=flat',
    act: press('Search'),
    says: 'The search could not be loaded.',
    brings: (page) => page.getByRole('combobox', { name: /^Search/ }),
  },
  {
    file: 'AboutDialog',
    at: '/?view=flat',
    act: press('About & safety'),
    brings: dialog('About'),
  },
  { file: 'DisplayDialog', at: '/?view=flat', act: press('Display'), brings: dialog('Display') },
  {
    file: 'PastSessionsDialog',
    at: '/?view=flat',
    before: withPastSession,
    act: async (page) => {
      await press('About me')(page)
      await press('Past sessions')(page)
    },
    brings: dialog('Past sessions'),
  },
  {
    file: 'ShortcutsDialog',
    at: '/?view=flat',
    act: async (page) => {
      // What listens for the key has arrived.
      await page.locator('#figure-keys').waitFor({ state: 'attached' })
      await page.keyboard.press('?')
    },
    brings: dialog('Keyboard'),
  },
  { file: 'AboutMeDialog', at: '/?view=flat', act: press('About me'), brings: dialog('About me') },
  { file: 'FlatFigure', at: '/?view=flat', brings: front },
  {
    file: 'FigureMessage',
    at: '/',
    brings: (page) => page.getByText('No 3D body here.'),
  },
  ...['BodyScene', 'three', '(bodyWorker|makeBody)'].map((file) => ({ file, ...BODY_AT_HOME })),
  {
    file: 'TechniquePlayer',
    ...PRESS,
    says: 'The picture of the press could not be loaded.',
  },
  {
    file: 'TechniqueOnBody',
    ...PRESS,
    says: 'The picture of this step could not be loaded.',
  },
  { file: 'LocateSteps', ...STEPS },
  {
    file: 'PointOnBody',
    at: '/point/ST36/left',
    inBody: true,
    act: async (page) => {
      await drawnThen('Find it on the body')(page)
      // The card asks for the same code, so the message alone does not show that the steps are open.
      await steps(page).waitFor()
    },
    says: 'The picture of this step could not be loaded.',
    brings: (page) => page.locator('[data-labels] span', { hasText: 'Outer hollow' }),
  },
  ...['GlassBody', '(beneathWorker|decodeBeneath)'].map((file) => ({ file, ...BONES })),
  { file: '(beneathWorker|decodeBeneath)', ...VOLUMES },
  {
    file: 'MarksOnBody',
    at: '/region/calf/left@44160.33.67',
    inBody: true,
    brings: (page) => page.locator('figure [data-labels] [data-mark]'),
  },
  {
    file: 'SoreParts',
    at: '/region/calf/left?view=flat',
    brings: (page) => panel(page).getByRole('button', { name: 'Exactly here …' }),
  },
  {
    file: 'HandMeasure',
    at: '/point/ST36/left?view=flat',
    act: press('Measure with your hand'),
    says: 'The picture of the hand could not be loaded.',
    brings: (page) => page.getByRole('dialog').getByRole('img').first(),
  },
]

/** Parts in one chunk, of which only one shows a message; see vite.config.ts. */
export const SECOND_VIEW = [
  'FigureControls',
  'FigureHelp',
  'HeaderTools',
  'Overlays',
  'PanelHandle',
  'RegionList',
  'RegionName',
  'SkipLinks',
]

import { i18n } from './i18n'

/** The keys of the keyboard, and what is said to those who drive the body by them. */
export const figureHelpWords = i18n('figureHelp', {
  nothingFurther: 'Nothing further that way.',
  move: 'move',
  opens: 'opens',
  goesUp: 'goes up',
  allKeys: 'all keys',
  close: 'Close',
  title: 'Keyboard',
  anywhere: 'Anywhere',
  search: 'Search',
  alongChannel: 'Along the channel of a point',
  theseKeys: 'These shortcuts',
  onBody: 'On the body',
  toNeighbour: 'To the region beside, above or below; sideways leads round the body',
  openRegion: 'Open the region',
  toFirstLit: 'To the first point that is lit',
  oneLevelUp: 'One level up: from the point to its list, from there to the whole body',
  nearerFarther: 'Nearer, farther',
  inSteps: 'In the steps to a point or of a press',
  inSession: 'In a session',
  backAndOn: 'One step back, one on',
  pauseGoOn: 'Pause, go on',
  askToStop: 'Pause and ask whether to stop',
  space: 'Space',
  howTo: 'Tab leads to the body; everything on it is also in the lists beside it.',
})

import { i18n } from './i18n'

/** The body in the figure and the buttons around it. */
export const figureWords = i18n('figure', {
  drive: 'The body. Arrow keys move, Enter opens, question mark lists all keys',
  drawing: 'Drawing the body …',
  showWhere: 'Show where it hurts',
  view: 'View',
  front: 'Front',
  back: 'Back',
  left: 'Left',
  right: 'Right',
  reset: 'Reset',
  fromFront: 'View from the front',
  fromBack: 'View from the back',
  fromLeft: 'Left: view from the body’s left',
  fromRight: 'Right: view from the body’s right',
  resetView: 'Reset the view',
  body: 'Body',
  female: 'Female',
  male: 'Male',
  flat: 'Flat',
  flatMeans: 'Flat view: a drawing instead of the 3D body',
})

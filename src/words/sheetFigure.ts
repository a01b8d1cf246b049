import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** Captions of a sheet's drawings. */
export const sheetFigureWords = i18n('sheetFigure', {
  front: 'Front',
  back: 'Back',
  left: 'Left side',
  right: 'Right side',
  head: 'Head',
  leftHand: 'Left hand',
  rightHand: 'Right hand',
  leftFoot: 'Left foot',
  rightFoot: 'Right foot',
  fromFront: 'from the front',
  fromBack: 'from the back',
  fromLeft: 'from the left side',
  fromRight: 'from the right side',
  partSeen: params('{part}, {from}'),
  pointSeen: params('{code} on the body, seen {from}'),
  underneath: 'It lies underneath, out of sight here.',
  letters: params('{list}.'),
  ticks: params('Line with ticks: {list}.'),
  after: params('{before} {next}'),
  thenNext: params('{before}, then {next}'),
})

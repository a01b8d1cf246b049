import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** The picture of the body in words, for those who do not see it. */
export const sceneWords = i18n('scene', {
  nothingChosen: 'The whole body. No place is chosen and no point is lit.',
  shown: params('{what}.'),
  chosen: params('{what}, is chosen.'),
  chosenInFront: params('{what}, is chosen, at the front of the body.'),
  chosenBehind: params('{what}, is chosen, at the back of the body.'),
  chosenBeside: params('{what}, is chosen, at the side of the body.'),
  onRegion: params('{point}, on the region {region}'),
  above: params('above it {names}'),
  below: params('below it {names}'),
  beside: params('beside it {names}'),
  both: params('{one} and {other}'),
  sentence: params('{clauses}.'),
  semicolon: '; ',
  noneLit: 'No point is lit.',
  noOtherLit: 'No other point is lit.',
  lit: count({ one: '{count} point is lit.', other: '{count} points are lit.' }),
  othersLit: count({ one: '{count} other point is lit.', other: '{count} other points are lit.' }),
  litNamed: params<{ codes: string }>(
    count({ one: '{count} point is lit: {codes}.', other: '{count} points are lit: {codes}.' }),
  ),
  othersLitNamed: params<{ codes: string }>(
    count({
      one: '{count} other point is lit: {codes}.',
      other: '{count} other points are lit: {codes}.',
    }),
  ),
})

import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** What places and sides of the body are called, on the page and in its title. */
export const placeWords = i18n('place', {
  home: 'Whole body',
  region: 'Region',
  guide: 'Guide',
  channels: 'Channels',
  extraPoints: 'Extra points',
  care: 'Care guide',
  beyondPressing: params('{name}: beyond pressing'),
  sheet: 'Point sheet',
  onLeft: params('{name}, left'),
  onRight: params('{name}, right'),
  appTitle: 'Tsubo: where does it hurt?',
})

import { i18n } from './i18n'

/** What a person may choose of how the page looks and speaks. */
export const displayWords = i18n('display', {
  language: 'Language',
  asBrowser: 'As the browser',
  close: 'Close',
  title: 'Display',
  theme: 'Theme',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  textSize: 'Text size',
  normal: 'Normal',
  large: 'Large',
  larger: 'Larger',
  hand: 'Hand',
  rightHand: 'Right: lists on the right',
  leftHand: 'Left: lists on the left',
  modest: 'Modest view',
  modestMeans: 'Shades the body as if in swimwear. Every point stays visible.',
})

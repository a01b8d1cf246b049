import { i18n } from './i18n'

/** Groups of body parts, from head to foot. */
export const bodyPartsWords = i18n('bodyParts', {
  head: 'Head and neck',
  back: 'Shoulder and back',
  front: 'Chest and belly',
  arm: 'Arm and hand',
  leg: 'Leg and foot',
})

import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** A point's card and its line in a list. */
export const pointWords = i18n('point', {
  where: 'Where it is',
  oneCun: 'One cun is about the width of your own thumb.',
  cunOfBone:
    'A cun is a share of your own body. On the head, the chest and the belly a thumb is no measure of it: take the shares below.',
  find: 'How to find it',
  unsure: 'The place is unsure.',
  notQuiteSure: 'The place is not quite sure.',
  press: 'How to press it',
  beneath: 'Beneath the skin',
  tradition: 'In the tradition',
  names: 'Names',
  chinese: 'Chinese',
  japanese: 'Japanese',
  korean: 'Korean',
  otherBooks: 'In other books',
  olderNumber: 'Older number',
  olderNumberIs: params(
    'Bladder {older} (B{older}, UB{older}) in books that number the back before the thigh. Today’s BL{older} is another point.',
  ),
  role: 'Classical role',
  comma: ', ',
  local: 'local',
  nearby: 'nearby',
  distant: 'distant',
})

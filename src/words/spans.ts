import { i18n } from './i18n'

/** Stretches of the body that cun are counted on, by id. */
export const spanWords = i18n('spans', {
  'axilla-elbow': 'Front of the upper arm, from the armpit fold to the elbow crease',
  'axilla-elbow-back': 'Back of the upper arm, from the armpit fold to the point of the elbow',
  'condyle-malleolus':
    'Inside of the leg, from below the knob of the shin bone to the inner ankle bone',
  coracoids: 'Between the inner edges of the two bony hooks under the collarbones',
  'elbow-wrist-dorsal': 'Back of the forearm, from the outer elbow to the wrist crease',
  'elbow-wrist-palmar': 'Palm side of the forearm, from the elbow crease to the wrist crease',
  'glabella-hair': 'Between the eyebrows up to the front hairline',
  'gluteal-knee':
    'Back of the thigh, from the crease under the buttock to the crease behind the knee',
  'hair-corners': 'Between the two corners of the forehead hairline',
  'hair-front-back': 'Over the head, from the front hairline to the back hairline',
  'knee-ankle-front':
    'Front of the leg, from the outer hollow below the kneecap to the front of the ankle',
  'knee-malleolus': 'Outside of the leg, from the crease behind the knee to the outer ankle bone',
  mastoids: 'Between the bones behind the two ears',
  'navel-pubis': 'From the navel to the top of the pubic bone',
  nipples: 'Between the nipples',
  'pubis-patella': 'Front of the thigh, from the top of the pubic bone to the top of the kneecap',
  scapulae: 'Between the inner edges of the shoulder blades, arms hanging',
  sternum: 'The breastbone, from the notch at the throat to its lower joint',
  'thumb-width': 'The width of the thumb at its joint',
  'trochanter-knee': 'Outside of the thigh, from the hip bump to the crease behind the knee',
  'xiph-navel': 'From the lower end of the breastbone to the navel',
})

import type { CareMethod, CarePlace, Certainty } from '../../atlas/schema/care'

export const HOW_SURE: Readonly<Record<Certainty, string>> = {
  moderate: 'Fairly sure',
  low: 'Not very sure',
  'very-low': 'Hardly known',
}

export const WHO_DOES_IT: Readonly<Record<CareMethod['by'], string>> = {
  self: 'You can do it yourself',
  trained: 'Needs somebody trained',
  either: 'Yourself, or somebody trained',
}

export const WAY_KINDS: Readonly<Record<CarePlace['ways'][number]['kind'], string>> = {
  hand: 'By hand',
  ball: 'Ball',
  roller: 'Roller',
  stretch: 'Stretch',
  movement: 'Movement',
}

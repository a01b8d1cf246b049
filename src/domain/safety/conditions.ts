/** What a person may say about themselves that changes the advice. */
export const CONDITION_IDS = [
  'pregnancy',
  'anticoagulants',
  'osteoporosis',
  'varicose-veins',
  'clot',
  'surgery-or-injury',
  'skin-trouble',
  'cancer',
  'fever',
  'recent-operation',
  'arm-clot',
  'heart-disease',
  'very-high-blood-pressure',
  'aneurysm',
  'narrowed-neck-artery',
  'inflamed-joints',
  'loose-upper-neck',
  'spinal-injury',
  'loss-of-feeling',
  'diabetes-numb-feet',
  'past-cancer',
  'lymph-nodes-removed',
] as const
/** Headings under which they are asked, in this order. */
export const CONDITION_GROUPS = ['now', 'vessels', 'bones', 'feeling', 'cancer'] as const

export type ConditionId = (typeof CONDITION_IDS)[number]

/** The conditions that a person can select and that change the advice. */
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
/** The groups of conditions in the form, in display order. */
export const CONDITION_GROUPS = ['now', 'vessels', 'bones', 'feeling', 'cancer'] as const

export type ConditionId = (typeof CONDITION_IDS)[number]

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
] as const
export type ConditionId = (typeof CONDITION_IDS)[number]

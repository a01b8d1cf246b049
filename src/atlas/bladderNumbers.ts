/**
 * The Bladder point that an older book means by a number from 36 to 54; all other numbers agree.
 * Older books count the outer line of the back first (36–49), then thigh and knee (50–54).
 */
export function bladderCodeOfOlder(number: number): string | undefined {
  if (number >= 36 && number <= 49) return `BL${number + 5}`
  if (number >= 50 && number <= 54) return `BL${number - 14}`
  return undefined
}

/** 0 below 0, 1 above 1, and between them without a jerk at either end. */
export function smoothstep(share: number): number {
  const x = Math.min(Math.max(share, 0), 1)
  return x * x * (3 - 2 * x)
}

/** Interpolates smoothly: 0 below 0, 1 above 1, with zero slope at both ends. */
export function smoothstep(share: number): number {
  const x = Math.min(Math.max(share, 0), 1)
  return x * x * (3 - 2 * x)
}

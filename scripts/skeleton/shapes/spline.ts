/** Smooth functions through scattered values. */

/**
 * The thin-plate spline through values at places of a plane: the least bent of all surfaces.
 *
 * @param samples at least three places that lie on no line, each once
 */
export function spline2(
  samples: readonly (readonly [u: number, v: number, value: number])[],
): (u: number, v: number) => number {
  const count = samples.length
  const rows = samples.map(([u, v]) => [...samples.map(([s, t]) => kernel(u - s, v - t)), 1, u, v])
  const borders = [0, 1, 2].map((axis) => [...samples.map(([u, v]) => [1, u, v][axis]!), 0, 0, 0])
  const weights = solve([...rows, ...borders], [...samples.map(([, , value]) => value), 0, 0, 0])
  return (u, v) => {
    let sum = weights[count]! + weights[count + 1]! * u + weights[count + 2]! * v
    for (let index = 0; index < count; index++) {
      const [s, t] = samples[index]!
      sum += weights[index]! * kernel(u - s, v - t)
    }
    return sum
  }
}

function kernel(du: number, dv: number): number {
  const square = du * du + dv * dv
  return square === 0 ? 0 : square * Math.log(square)
}

/**
 * Solves a system of linear equations.
 *
 * @throws if it has no single solution
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row
    const [found, other] = [rows[pivot]!, rows[column]!]
    rows[column] = found
    rows[pivot] = other
    if (Math.abs(found[column]!) < 1e-14) throw new Error('The places lie on one line.')
    for (let row = 0; row < size; row++) {
      if (row === column) continue
      const factor = rows[row]![column]! / found[column]!
      if (factor === 0) continue
      for (let entry = column; entry <= size; entry++) rows[row]![entry]! -= factor * found[entry]!
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!)
}

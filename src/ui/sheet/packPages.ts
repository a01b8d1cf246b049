/**
 * Distributes blocks over pages in order, without splitting a block. All heights have one unit.
 *
 * @param heights of the blocks
 * @param room height of a page; a higher block gets a page of its own
 * @returns for each page, the indices of its blocks in `heights`
 */
export function packPages(heights: readonly number[], room: number): number[][] {
  const pages: number[][] = []
  let left = 0
  for (const [at, height] of heights.entries()) {
    const page = pages.at(-1)
    if (page && height <= left) {
      page.push(at)
      left -= height
    } else {
      pages.push([at])
      left = room - height
    }
  }
  return pages
}

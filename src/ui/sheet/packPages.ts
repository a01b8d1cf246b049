/**
 * Fills pages with blocks, in order and never splitting one.
 *
 * @param heights of the blocks
 * @param room height of a page; a block higher than that has a page of its own
 * @returns the blocks of each page, by their place in `heights`
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

import { LINES_FORMAT, type LinesFile, packPoints } from '../../src/body/lines'
import type { ChannelPath } from '../../src/placement/lines/meridianPathChannels'

export function buildLinesFile(body: string, paths: readonly ChannelPath[]): LinesFile {
  return {
    format: LINES_FORMAT,
    version: 1,
    body,
    lines: paths.map(({ points, ...path }) => ({
      ...path,
      points: packPoints(points.map(({ x, y, z }) => [x, y, z])),
    })),
  }
}

/** One line of text per branch, so that a moved channel shows as one changed line. */
export function formatLinesFile({ lines, ...head }: LinesFile): string {
  const start = JSON.stringify(head).slice(0, -1)
  return `${start},"lines":[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]}\n`
}

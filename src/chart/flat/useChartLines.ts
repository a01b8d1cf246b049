import { useEffect, useState } from 'react'
import { type ChannelLine, parseLines } from '../../body/lines'
import { fetchJson } from '../fetchJson'

const NONE: readonly ChannelLine[] = []

/** The lines of one channel, or of all; without them the chart still has its points. */
export function useChartLines(
  body: string,
  channel: string | 'all' | undefined,
): readonly ChannelLine[] {
  const wanted = channel !== undefined
  const [lines, setLines] = useState(NONE)
  useEffect(() => {
    if (!wanted) return
    let current = true
    fetchJson(`lines-${body}.json`)
      .then(parseLines)
      .then(
        (found) => current && setLines(found),
        () => {},
      )
    return () => {
      current = false
    }
  }, [body, wanted])
  return wanted ? lines.filter((line) => channel === 'all' || line.channel === channel) : NONE
}

import { useEffect, useMemo, useState } from 'react'
import { type ChannelLine, parseLines } from '../../body/lines'
import { fetchJson } from '../fetchJson'

const NONE: readonly ChannelLine[] = []

/** The lines of some channels; without them the chart still has its points. */
export function useChartLines(body: string, channels: readonly string[]): readonly ChannelLine[] {
  const wanted = channels.length > 0
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
  return useMemo(() => lines.filter(({ channel }) => channels.includes(channel)), [lines, channels])
}

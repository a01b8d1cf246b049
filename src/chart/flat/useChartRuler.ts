import { useEffect, useState } from 'react'
import { rulersFor } from '../../body/chooseRuler'
import { parseRulers, type Ruler } from '../../body/rulers'
import { useLocate } from '../../state/locate'
import { fetchJson } from '../fetchJson'

/** The steps that a person has taken so far to the point they are finding; none if they find none. */
export function useChartRuler(body: string): Ruler['steps'] {
  const finding = useLocate((state) => state.target)
  const wanted = finding !== undefined
  const [rulers, setRulers] = useState<readonly Ruler[]>([])
  useEffect(() => {
    if (!wanted) return
    let current = true
    fetchJson(`rulers-${body}.json`)
      .then(parseRulers)
      .then(
        (found) => current && setRulers(found.rulers),
        // The panel, which reads the same file, says so.
        () => {},
      )
    return () => {
      current = false
    }
  }, [body, wanted])
  if (!finding) return []
  const ruler = rulersFor(rulers, finding.code, finding.side)[finding.spot]
  return ruler?.steps.slice(0, finding.step + 1) ?? []
}

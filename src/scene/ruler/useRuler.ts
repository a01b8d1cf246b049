import { useEffect, useState } from 'react'
import { rulersFor } from '../../body/chooseRuler'
import { parseRulers, type Ruler, type Rulers } from '../../body/rulers'
import type { BodyId } from '../../domain/figure/bodies'
import type { LocateTarget } from '../../state/locate'

const known = new Map<BodyId, Rulers>()

/** The ruler of the point that is being found, once the file is there. The panel tells of failures. */
export function useRuler(
  body: BodyId,
  { code, side, spot }: LocateTarget,
): { readonly ruler: Ruler; readonly hand: Rulers['hand'] } | undefined {
  const [rulers, setRulers] = useState(() => known.get(body))
  useEffect(() => {
    let open = true
    setRulers(known.get(body))
    if (!known.has(body))
      fetch(`${import.meta.env.BASE_URL}models/rulers-${body}.json`)
        .then((response) => response.json())
        .then((json) => {
          known.set(body, parseRulers(json))
          if (open) setRulers(known.get(body))
        })
        .catch(() => {})
    return () => {
      open = false
    }
  }, [body])
  const ruler = rulers && rulersFor(rulers.rulers, code, side)[spot]
  return ruler && { ruler, hand: rulers.hand }
}

import { useEffect, useState } from 'react'
import { rulersFor } from '../../body/chooseRuler'
import { parseRulers, type Ruler } from '../../body/rulers'
import type { Side } from '../../domain/schema/code'

const known = new Map<string, readonly Ruler[]>()

/** The rulers of a code on one side of a body; 'failed' where the file cannot be had. */
export function useRulersFor(
  body: string,
  code: string,
  side: Side,
): readonly Ruler[] | 'loading' | 'failed' {
  const [rulers, setRulers] = useState<readonly Ruler[] | 'loading' | 'failed'>(
    () => known.get(body) ?? 'loading',
  )
  useEffect(() => {
    let open = true
    setRulers(known.get(body) ?? 'loading')
    if (!known.has(body))
      fetch(`${import.meta.env.BASE_URL}models/rulers-${body}.json`)
        .then((response) => response.json())
        .then((json) => known.set(body, parseRulers(json).rulers))
        .then(
          () => open && setRulers(known.get(body) ?? 'failed'),
          () => open && setRulers('failed'),
        )
    return () => {
      open = false
    }
  }, [body])
  return typeof rulers === 'string' ? rulers : rulersFor(rulers, code, side)
}

import { useEffect, useState } from 'react'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { type LoadedBody, loadBody } from './loadBody'

/** The chosen body once it is there; the former one stays until then. */
export function useBody(): LoadedBody | undefined {
  const id = useSettings((state) => state.body)
  const attempt = useViewStore((state) => state.attempt)
  const [body, setBody] = useState<LoadedBody>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let wanted = true
    const { setScene } = useViewStore.getState()
    loadBody(id).then(
      (loaded) => {
        if (!wanted) return
        setBody(loaded)
        setScene('ready')
      },
      () => wanted && setScene('failed'),
    )
    return () => {
      wanted = false
    }
  }, [id, attempt])
  return body
}

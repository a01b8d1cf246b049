import { useEffect, useRef } from 'react'
import { useSession } from '../../state/session'
import { useViewStore } from '../../state/view'

/** A person who goes to another place has left the start screen or the summary. */
export function useLeaving(): void {
  const route = useViewStore((state) => state.route)
  const close = useSession((state) => state.close)
  const here = useRef(route)
  useEffect(() => {
    if (route !== here.current) close()
  }, [route, close])
}

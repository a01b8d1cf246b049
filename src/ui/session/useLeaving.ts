import { useEffect, useRef } from 'react'
import { useSession } from '../../state/session'
import { useStore } from '../../state/view'

/** A person who goes to another place has left the start screen or the summary. */
export function useLeaving(): void {
  const place = useStore((state) => state.place)
  const close = useSession((state) => state.close)
  const here = useRef(place)
  useEffect(() => {
    if (place !== here.current) close()
  }, [place, close])
}

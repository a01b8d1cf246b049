import { formatLink, type Place } from '../atlas/link'
import { useLooking } from './looking'
import { useStore } from './store'

/** Gives the address of a place, from `#` on, for the body, view and language that are chosen. */
export function useLinkTo(): (place: Place) => string {
  const body = useStore((state) => state.body)
  const flat = useLooking((state) => state.flat)
  const language = useLooking((state) => state.language)
  return (place) =>
    `#${formatLink({ place, body, ...(flat && { view: 'flat' }), ...(language && { language }) })}`
}

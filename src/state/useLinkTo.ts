import { formatLink, type Link, type Place } from '../domain/route/link'
import { useLooking } from './settings'
import { useStore } from './view'

/**
 * Gives the address of a place, from `#` on, for the body, view and language that are chosen.
 * `opens` says what stands open there.
 */
export function useLinkTo(): (place: Place, opens?: Pick<Link, 'session'>) => string {
  const body = useStore((state) => state.body)
  const flat = useLooking((state) => state.flat)
  const language = useLooking((state) => state.language)
  return (place, opens) =>
    `#${formatLink({ place, body, ...opens, ...(flat && { view: 'flat' }), ...(language && { language }) })}`
}

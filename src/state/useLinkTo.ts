import { formatLink, type Link, type Route } from '../domain/route/link'
import { useSettings } from './settings'

/**
 * Gives the address of a place, from `#` on, for the body, view and language that are chosen.
 * `opens` says what stands open there.
 */
export function useLinkTo(): (route: Route, opens?: Pick<Link, 'session'>) => string {
  const body = useSettings((state) => state.body)
  const flat = useSettings((state) => state.flat)
  const language = useSettings((state) => state.language)
  return (route, opens) =>
    `#${formatLink({ route, body, ...opens, ...(flat && { view: 'flat' }), ...(language && { language }) })}`
}

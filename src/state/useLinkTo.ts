import { formatLink, type Link, type Route } from '../domain/route/link'
import { useSettings } from './settings'

/**
 * Returns a function that writes the address of a route, from `#` on, with the current body, view
 * and language. `opens` says what is open on top of the route.
 */
export function useLinkTo(): (route: Route, opens?: Pick<Link, 'session'>) => string {
  const body = useSettings((state) => state.body)
  const flat = useSettings((state) => state.flat)
  const language = useSettings((state) => state.language)
  return (route, opens) =>
    `#${formatLink({ route, body, ...opens, ...(flat && { view: 'flat' }), ...(language && { language }) })}`
}

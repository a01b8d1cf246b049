import { formatLink, type Link, type Route } from '../domain/route/link'
import { type Settings, useSettings } from './settings'

/** The address of a link, from `#` on, with the body, view and language of the settings. */
export const addressOf = (
  link: Pick<Link, 'route' | 'search' | 'session'>,
  { body, flat, language }: Pick<Settings, 'body' | 'flat' | 'language'>,
): string =>
  `#${formatLink({ ...link, body, ...(flat && { view: 'flat' }), ...(language && { language }) })}`

/**
 * Returns a function that writes the address of a route, from `#` on, with the current body, view
 * and language. `opens` says what is open on top of the route.
 */
export function useLinkTo(): (route: Route, opens?: Pick<Link, 'session'>) => string {
  const body = useSettings((state) => state.body)
  const flat = useSettings((state) => state.flat)
  const language = useSettings((state) => state.language)
  return (route, opens) => addressOf({ route, ...opens }, { body, flat, language })
}

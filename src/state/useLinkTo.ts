import { formatLink, type Link, type Route } from '../domain/route/link'
import { type Settings, useSettings } from './settings'

/** The address of a link, from `#` on, with the body, view and language of the settings. */
export const addressOf = (
  link: Pick<Link, 'route' | 'layer' | 'search' | 'session'>,
  { body, flat, language }: Pick<Settings, 'body' | 'flat' | 'language'>,
): string =>
  `#${formatLink({ ...link, body, ...(flat && { view: 'flat' }), ...(language && { language }) })}`

/**
 * Returns a function that writes the address of a route, from `#` on, with the current body, view
 * and language. `more` is what the link opens besides.
 */
export function useLinkTo(): (route: Route, more?: Pick<Link, 'session' | 'layer'>) => string {
  const body = useSettings((state) => state.body)
  const flat = useSettings((state) => state.flat)
  const language = useSettings((state) => state.language)
  return (route, more) => addressOf({ route, ...more }, { body, flat, language })
}

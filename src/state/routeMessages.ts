import partsFeature from 'virtual:messages/parts'
import rolesFeature from 'virtual:messages/roles'
import routeFeature from 'virtual:messages/route'
import { useMemo } from 'react'
import type { NameKind } from '../domain/points/pointName'
import type { RouteNameMessages } from '../domain/route/routeName'
import { usualPointNames } from '../messages/languages'
import { activeLanguage, messagesOf, useLanguage, useMessages } from '../messages/messages'
import { useSettings } from './settings'

/** The messages for names of routes, with points in the chosen kind of name. */
export function useRouteMessages(): RouteNameMessages {
  const route = useMessages(routeFeature)
  const parts = useMessages(partsFeature)
  const roles = useMessages(rolesFeature)
  const names = useNameKind()
  return useMemo(() => ({ ...route, parts, roles, names }), [route, parts, roles, names])
}

/** Like `useRouteMessages`, for code outside components. */
export const routeMessages = (): RouteNameMessages => ({
  ...messagesOf(routeFeature),
  parts: messagesOf(partsFeature),
  roles: messagesOf(rolesFeature),
  names: useSettings.getState().names ?? usualPointNames(activeLanguage()),
})

/** The kind of point names to show: the chosen one, or the default of the language. */
export function useNameKind(): NameKind {
  const chosen = useSettings((state) => state.names)
  const language = useLanguage()
  return chosen ?? usualPointNames(language)
}

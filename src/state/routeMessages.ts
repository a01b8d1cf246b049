import partsFeature from 'virtual:messages/parts'
import rolesFeature from 'virtual:messages/roles'
import routeFeature from 'virtual:messages/route'
import { useMemo } from 'react'
import type { NameKind } from '../domain/points/pointName'
import type { RouteNameMessages } from '../domain/route/routeName'
import { usualPointNames } from '../messages/languages'
import { activeLanguage, messagesOf, useLanguage, useMessages } from '../messages/messages'
import { useSettings } from './settings'

/** What places are called, points by the names that the person chose. */
export function useRouteMessages(): RouteNameMessages {
  const route = useMessages(routeFeature)
  const parts = useMessages(partsFeature)
  const roles = useMessages(rolesFeature)
  const names = useNameKind()
  return useMemo(() => ({ ...route, parts, roles, names }), [route, parts, roles, names])
}

/** The same outside components. */
export const routeMessages = (): RouteNameMessages => ({
  ...messagesOf(routeFeature),
  parts: messagesOf(partsFeature),
  roles: messagesOf(rolesFeature),
  names: useSettings.getState().names ?? usualPointNames(activeLanguage()),
})

/** In which words points are named now: as chosen, or as is usual in the language spoken. */
export function useNameKind(): NameKind {
  const chosen = useSettings((state) => state.names)
  const language = useLanguage()
  return chosen ?? usualPointNames(language)
}

import translations from 'virtual:tsubo/translations'
import type { CommonTexts, PointGroup, PointText } from '../domain/atlas'
import { CHANNEL_CODES } from '../domain/codes'
import type { OtherLanguage } from '../messages/languages'
import { createResource, resourceOfEach } from './resource'

const fetchCommon = () => import('virtual:tsubo/texts')
const fetchGroups = () => import('virtual:tsubo/points')

async function loadPoints(groups: string) {
  const fetchGroup = (await fetchGroups()).default
  const loadGroup = async (group: string) =>
    [group, (await fetchGroup[group as PointGroup]()).default] as const
  return new Map<string, readonly PointText[]>(
    await Promise.all((groups.match(/\w+/g) ?? []).map(loadGroup)),
  )
}

/** The texts of all points, for `texts.points`. */
export const ALL_GROUPS = [...CHANNEL_CODES, 'EX'].join(' ')

/** What the first view of the page does without, fetched after it. */
export const texts = {
  /** Those that many panels share. */
  common: createResource('texts', async (): Promise<CommonTexts> => (await fetchCommon()).default),
  /** Of the points of some channels, or outside them: codes of groups with blanks between them. */
  points: resourceOfEach((groups: string) => createResource(groups, () => loadPoints(groups))),
  /** The data in another language. */
  translation: resourceOfEach((language: OtherLanguage) =>
    createResource(language, async () => (await translations[language]()).default),
  ),
}

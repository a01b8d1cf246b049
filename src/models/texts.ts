import translations from 'virtual:tsubo/translations'
import type { CommonTexts, PointGroup, PointText } from '../domain/atlas'
import { CHANNEL_CODES } from '../domain/codes'
import type { Language, OtherLanguage } from '../messages/languages'
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

/** The argument of `texts.points` for the texts of all points. */
export const ALL_GROUPS = [...CHANNEL_CODES, 'EX'].join(' ')

/** Texts that the first view does not need; they are fetched after it. */
export const texts = {
  /** The texts that many panels share. */
  common: createResource('texts', async (): Promise<CommonTexts> => (await fetchCommon()).default),
  /** The texts of the points of some groups: channel codes or `EX`, separated by spaces. */
  points: resourceOfEach((groups: string) => createResource(groups, () => loadPoints(groups))),
  /** The translation of the data into another language. */
  translation: resourceOfEach((language: OtherLanguage) =>
    createResource(language, async () => (await translations[language]()).default),
  ),
  /** The muscles and where their pain is felt, with names in a language. */
  muscles: resourceOfEach((language: Language) =>
    createResource('muscles', async () => (await import('./muscles')).musclesIn(language)),
  ),
}

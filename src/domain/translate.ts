import type { AtlasIndex, AtlasTexts, PointText } from './atlas'
import type { AtlasTranslation } from './schema/translation'

/** Translates the names and badges of the index; the rest stays unchanged. */
export function translateIndex(index: AtlasIndex, translation: AtlasTranslation): AtlasIndex {
  const { letters, bladder } = index.crosswalk
  return {
    ...index,
    meridians: index.meridians.map((meridian) => {
      const { otherNames = [], ...names } = translation.meridians[meridian.code] ?? {}
      return {
        ...meridian,
        ...names,
        otherNames: [...new Set([...otherNames, ...meridian.otherNames])],
      }
    }),
    regions: index.regions.map((region) => ({
      ...region,
      ...translation.regions[region.id],
      muscles: muscles(region.muscles, translation),
    })),
    guides: index.guides.map((guide) => {
      const { name = guide.name, aliases = [] } = translation.guides[guide.id] ?? {}
      return { ...guide, name, aliases }
    }),
    badges: index.badges.map((badge) => ({
      ...badge,
      short: translation.cautions[badge.id]?.short ?? badge.short,
    })),
    conditions: index.conditions.map((condition) => ({
      ...condition,
      rules: condition.rules.map((rule) => ({
        ...rule,
        short: translation.conditions[condition.id]?.rules[rule.id]?.short ?? rule.short,
      })),
    })),
    careTopics: index.careTopics.map((topic) => ({
      ...topic,
      name: translation.careTopics[topic.id] ?? topic.name,
    })),
    crosswalk: {
      ...index.crosswalk,
      letters: letters.map((entry) => {
        const note = translation.crosswalk.letters[entry.letters]
        return note ? { ...entry, note } : entry
      }),
      bladder: bladder.map((entry) => {
        const why = translation.crosswalk.bladder[entry.older]
        return why ? { ...entry, why } : entry
      }),
    },
  }
}

/** Translates the names, the safety texts and the positions; the rest stays English. */
export function translateTexts(texts: AtlasTexts, translation: AtlasTranslation): AtlasTexts {
  return {
    ...texts,
    points: texts.points.map((point) => ({ ...point, pressing: pressing(point, translation) })),
    guides: texts.guides.map((guide) => ({
      ...guide,
      ...translation.guides[guide.id],
      muscles: muscles(guide.muscles, translation),
    })),
    cautions: texts.cautions.map((caution) => ({
      ...caution,
      ...translation.cautions[caution.id],
    })),
    conditions: texts.conditions.map((condition) => {
      const { says, changes, stages, rules } = translation.conditions[condition.id] ?? {}
      return {
        ...condition,
        says: says ?? condition.says,
        changes: changes ?? condition.changes,
        ...(condition.stages && {
          stages: condition.stages.map(({ id, says: english }) => ({
            id,
            says: stages?.[id] ?? english,
          })),
        }),
        rules: condition.rules.map((rule) => ({ ...rule, ...rules?.[rule.id] })),
      }
    }),
    redFlags: texts.redFlags.map((flag) => ({ ...flag, ...translation.redFlags[flag.id] })),
  }
}

const muscles = (english: readonly string[], translation: AtlasTranslation): string[] =>
  english.map((name) => translation.muscles[name] ?? name)

/** A text of the point itself takes precedence over that of its site. */
function pressing(
  { code, pressing: english }: PointText,
  translation: AtlasTranslation,
): PointText['pressing'] {
  const own = translation.points[code]
  const site = translation.techniques[english.site]
  const notes = own?.notes ?? site?.notes
  return {
    ...english,
    position: own?.position ?? site?.position ?? english.position,
    ...(english.notes && notes ? { notes } : {}),
  }
}

import type { AtlasIndex, AtlasTexts, PointText } from './atlas'
import type { Translation } from './schema/translation'

/** The index with its names and badges in another language; the rest stays as it is. */
export function translateIndex(index: AtlasIndex, said: Translation): AtlasIndex {
  const { letters, bladder } = index.crosswalk
  return {
    ...index,
    meridians: index.meridians.map((meridian) => {
      const { otherNames = [], ...names } = said.meridians[meridian.code] ?? {}
      return {
        ...meridian,
        ...names,
        otherNames: [...new Set([...otherNames, ...meridian.otherNames])],
      }
    }),
    regions: index.regions.map((region) => ({
      ...region,
      ...said.regions[region.id],
      muscles: muscles(region.muscles, said),
    })),
    guides: index.guides.map((guide) => ({
      ...guide,
      name: said.guides[guide.id]?.name ?? guide.name,
    })),
    badges: index.badges.map((badge) => ({
      ...badge,
      short: said.cautions[badge.id]?.short ?? badge.short,
    })),
    conditions: index.conditions.map((condition) => ({
      ...condition,
      rules: condition.rules.map((rule) => ({
        ...rule,
        short: said.conditions[condition.id]?.rules[rule.id]?.short ?? rule.short,
      })),
    })),
    careTopics: index.careTopics.map((topic) => ({
      ...topic,
      name: said.careTopics[topic.id] ?? topic.name,
    })),
    crosswalk: {
      ...index.crosswalk,
      letters: letters.map((entry) => {
        const note = said.crosswalk.letters[entry.letters]
        return note ? { ...entry, note } : entry
      }),
      bladder: bladder.map((entry) => {
        const why = said.crosswalk.bladder[entry.older]
        return why ? { ...entry, why } : entry
      }),
    },
  }
}

/** The texts with their names, safety and positions in another language; the rest stays English. */
export function translateTexts(texts: AtlasTexts, said: Translation): AtlasTexts {
  return {
    ...texts,
    points: texts.points.map((point) => ({ ...point, pressing: pressing(point, said) })),
    guides: texts.guides.map((guide) => ({
      ...guide,
      ...said.guides[guide.id],
      muscles: muscles(guide.muscles, said),
    })),
    cautions: texts.cautions.map((caution) => ({ ...caution, ...said.cautions[caution.id] })),
    conditions: texts.conditions.map((condition) => {
      const { says, changes, stages, rules } = said.conditions[condition.id] ?? {}
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
    redFlags: texts.redFlags.map((flag) => ({ ...flag, ...said.redFlags[flag.id] })),
  }
}

const muscles = (english: readonly string[], said: Translation): string[] =>
  english.map((name) => said.muscles[name] ?? name)

/** What a point says of its own goes before what its site says. */
function pressing(
  { code, pressing: english }: PointText,
  said: Translation,
): PointText['pressing'] {
  const own = said.points[code]
  const site = said.techniques[english.site]
  const notes = own?.notes ?? site?.notes
  return {
    ...english,
    position: own?.position ?? site?.position ?? english.position,
    ...(english.notes && notes ? { notes } : {}),
  }
}

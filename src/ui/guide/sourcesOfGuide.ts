import type { Guide } from '../../domain/schema/region'

/** All source ids of a guide; a citation is a position in this list. */
export const sourcesOfGuide = ({ sources, printed, evidence, ...guide }: Guide): string[] => [
  ...new Set([
    ...sources,
    ...(printed ? [printed.source] : []),
    ...[
      ...guide.furtherPoints,
      ...(guide.notOffered ?? []),
      ...(guide.notes ?? []).filter((note) => typeof note !== 'string'),
      ...(guide.selfCare ?? []),
      ...(guide.whenNotMuscle ?? []),
    ].flatMap((each) => each.sources),
    ...evidence.sources,
  ]),
]

/** All source ids of some guides, each once. */
export const sourcesOfGuides = (guides: readonly Guide[]): string[] => [
  ...new Set(guides.flatMap(sourcesOfGuide)),
]

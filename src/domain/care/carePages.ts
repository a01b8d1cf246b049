import type { Care, CareChapter, CareMethod, Claim, GuideCare } from '../schema/care'
import { careTopics } from './care'

/** The content of one page of the care guide. */
export type CarePage =
  | { readonly kind: 'chapter'; readonly chapter: CareChapter }
  | { readonly kind: 'method'; readonly method: CareMethod }
  | { readonly kind: 'place'; readonly place: GuideCare }
  | { readonly kind: 'doctor'; readonly doctor: Care['doctor'] }
  | { readonly kind: 'questions'; readonly questions: Care['questions'] }

/**
 * @param topic the id of a care page or of a guide
 * @returns undefined if the id is neither
 */
export function carePage(care: Care, topic: string): CarePage | undefined {
  if (topic === care.doctor.id) return { kind: 'doctor', doctor: care.doctor }
  if (topic === care.questions.id) return { kind: 'questions', questions: care.questions }
  const chapter = care.chapters.find(({ id }) => id === topic)
  if (chapter) return { kind: 'chapter', chapter }
  const method = care.methods.find(({ id }) => id === topic)
  if (method) return { kind: 'method', method }
  const place = care.places.find(({ guide }) => guide === topic)
  return place && { kind: 'place', place }
}

/** Every claim of a page, in reading order. */
export function claimsOfPage(page: CarePage): readonly Claim[] {
  switch (page.kind) {
    case 'chapter':
      return page.chapter.parts.flatMap(({ claims }) => claims)
    case 'method':
      return [...page.method.how, ...page.method.notWhen, ...page.method.known.claims]
    case 'place':
      return [...page.place.not, ...page.place.ways]
    case 'doctor':
      return page.doctor.claims
    case 'questions':
      return page.questions.answers.flatMap(({ claims }) => claims)
  }
}

/** Every claim of the care guide, with the id of its page in `at`. */
export function careClaims(care: Care): { at: string; claim: Claim }[] {
  const ids = [...careTopics(care).map(({ id }) => id), ...care.places.map(({ guide }) => guide)]
  return [
    ...care.short.map((claim) => ({ at: 'short', claim })),
    ...ids.flatMap((at) => {
      const page = carePage(care, at)
      return page ? claimsOfPage(page).map((claim) => ({ at, claim })) : []
    }),
  ]
}

/** The source ids of the claims without repeats, in the order of their first citation. */
export const sourcesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ sources }) => sources)),
]

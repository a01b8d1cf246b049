import { buildBoneReaders } from '../domain/figure/boneTerms'
import { createResource } from './resource'

/** By language of a text: how to find the words in it that name bones. */
export const boneReaders = createResource('bone terms', async () =>
  buildBoneReaders((await import('virtual:tsubo/bone-terms')).default),
)

import type { Care } from '../schema/care'

/** The id and name of a care page, for links and lists. */
export interface CareTopic {
  readonly id: string
  readonly name: string
}

/** The care pages in reading order, without those per guide, which use the ids of the guides. */
export const careTopics = ({ chapters, methods, doctor, questions }: Care): CareTopic[] => {
  const [first, ...others] = chapters
  return [...(first ? [first] : []), ...methods, ...others, doctor, questions].map(
    ({ id, name }) => ({ id, name }),
  )
}

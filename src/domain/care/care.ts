import type { Care } from '../schema/care'

/** A page of the care guide, as links and lists need it. */
export interface CareTopic {
  readonly id: string
  readonly name: string
}

/** The pages in reading order, the places apart: they go by the ids of their guides. */
export const careTopics = ({ chapters, methods, doctor, questions }: Care): CareTopic[] => {
  const [first, ...others] = chapters
  return [...(first ? [first] : []), ...methods, ...others, doctor, questions].map(
    ({ id, name }) => ({ id, name }),
  )
}

import type { GuideSummary } from '../../domain/atlas'
import { LinkList } from '../kit/LinkList'
import { Section } from '../kit/Section'

interface Props {
  readonly heading: string
  readonly guides: readonly GuideSummary[]
}

/** Links to guides, under a heading; nothing without guides. */
export function GuideLinks({ heading, guides }: Props) {
  if (guides.length === 0) return null
  return (
    <Section heading={heading}>
      <LinkList items={guides} routeOf={({ id }) => ({ kind: 'guide', guide: id })} />
    </Section>
  )
}

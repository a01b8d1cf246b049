import type { GuideSummary } from '../../domain/atlas'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import styles from './RegionPanel.module.css'

interface Props {
  readonly heading: string
  readonly guides: readonly GuideSummary[]
}

/** Links to guides, under a heading; nothing without guides. */
export function GuideLinks({ heading, guides }: Props) {
  if (guides.length === 0) return null
  return (
    <Section heading={heading}>
      <ul className={styles.guides}>
        {guides.map(({ id, name }) => (
          <li key={id}>
            <RouteLink route={{ kind: 'guide', guide: id }} className={styles.guide}>
              {name}
            </RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}

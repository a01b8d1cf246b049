import regionMessages from 'virtual:messages/region'
import type { Guide } from '../../domain/schema/region'
import { useMessages } from '../../messages/messages'
import { Section } from '../kit/Section'
import styles from './Printed.module.css'

interface PrintedAsProps {
  readonly point: NonNullable<Guide['printed']>['points'][number]
  /** Which source prints it, as the panel cites it. */
  readonly cited: string
  readonly className?: string | undefined
}

/** What a source prints for a point, and why today's code differs or it is not offered. */
export function PrintedAs({ point: { name, note }, cited, className }: PrintedAsProps) {
  const t = useMessages(regionMessages)
  if (!note) return null
  return (
    <p className={className}>
      <strong>{t.printedAs({ printed: name })}</strong> <span lang="en">{note}</span> {cited}
    </p>
  )
}

interface NotOfferedProps {
  /** Those with a code are offered in the guide. */
  readonly points: NonNullable<Guide['printed']>['points']
  /** Which source prints them, as the panel cites it. */
  readonly cited: string
}

/** What a source prints and we explain instead of offering. */
export function NotOffered({ points, cited }: NotOfferedProps) {
  const t = useMessages(regionMessages)
  const left = points.filter(({ code }) => code === undefined)
  if (left.length === 0) return null
  return (
    <Section className={styles.box} heading={t.notOffered}>
      {left.map((point) => (
        <PrintedAs key={point.name} point={point} cited={cited} />
      ))}
    </Section>
  )
}

import regionMessages from 'virtual:messages/region'
import type { Guide } from '../../domain/schema/region'
import { useMessages } from '../../messages/messages'
import { LeftOutBox } from '../safety/LeftOutBox'
import styles from './Printed.module.css'

interface PrintedAsProps {
  readonly point: NonNullable<Guide['printed']>['points'][number]
  /** Citation of the source that prints it. */
  readonly cited: string
  readonly className?: string | undefined
}

/** Shows the name of a point in a printed source, and why its code differs or it is not offered. */
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
  /** Those with a code are in the guide and are not shown here. */
  readonly points: NonNullable<Guide['printed']>['points']
  /** Citation of the source that prints them. */
  readonly cited: string
}

/** Shows the points of a printed source that the app does not offer, with the reasons. */
export function NotOffered({ points, cited }: NotOfferedProps) {
  const t = useMessages(regionMessages)
  const left = points.filter(({ code }) => code === undefined)
  if (left.length === 0) return null
  return (
    <LeftOutBox heading={t.notOffered}>
      {left.map((point) => (
        <PrintedAs key={point.name} point={point} cited={cited} className={styles.printed} />
      ))}
    </LeftOutBox>
  )
}

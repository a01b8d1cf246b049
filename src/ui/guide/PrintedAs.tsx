import regionMessages from 'virtual:messages/region'
import type { Guide } from '../../domain/schema/region'
import { useMessages } from '../../messages/messages'

interface Props {
  readonly point: NonNullable<Guide['printed']>['points'][number]
  /** Which source prints it, as the panel cites it. */
  readonly cited: string
  readonly className?: string | undefined
}

/** What a source prints for a point, and why today's code differs or it is not offered. */
export function PrintedAs({ point: { name, note }, cited, className }: Props) {
  const t = useMessages(regionMessages)
  if (!note) return null
  return (
    <p className={className}>
      <strong>{t.printedAs({ printed: name })}</strong> <span lang="en">{note}</span> {cited}
    </p>
  )
}

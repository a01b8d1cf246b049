import type { Guide } from '../../domain/schema/region'
import { regionWords } from '../../words/region'
import { useWords } from '../../words/useWords'

interface Props {
  readonly point: NonNullable<Guide['printed']>['points'][number]
  /** Which source prints it, as the panel cites it. */
  readonly cited: string
  readonly className?: string | undefined
}

/** What a source prints for a point, and why today's code differs or it is not offered. */
export function PrintedAs({ point: { name, note }, cited, className }: Props) {
  const t = useWords(regionWords)
  if (!note) return null
  return (
    <p className={className}>
      <strong>{t.printedAs({ printed: name })}</strong> <span lang="en">{note}</span> {cited}
    </p>
  )
}

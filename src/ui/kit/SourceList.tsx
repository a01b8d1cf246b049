import regionMessages from 'virtual:messages/region'
import type { Source } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import styles from './SourceList.module.css'

interface Props {
  readonly sources: readonly Source[]
  /** Whether the text cites them by number. */
  readonly numbered?: boolean
}

/** Lists the sources, collapsed at first. */
export function SourceList({ sources, numbered = false }: Props) {
  const t = useMessages(regionMessages)
  if (sources.length === 0) return null
  return (
    <details className={styles.sources} data-print="hide">
      <summary>{t.sourceList({ number: sources.length })}</summary>
      <ol data-numbered={numbered}>
        {sources.map(({ id, title, address, kind }) => (
          <li key={id} lang="en">
            {address?.startsWith('http') ? (
              <a href={address} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              <>
                {title}
                {address && `, ${address}`}
              </>
            )}{' '}
            <span className={styles.kind}>({kind})</span>
          </li>
        ))}
      </ol>
    </details>
  )
}

import frameMessages from 'virtual:messages/frame'
import { useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { useOfferedSheet } from '../../state/useOfferedSheet'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { SearchButton } from '../search/SearchButton'
import styles from './Header.module.css'

/** The tools load after the rest of the header, into reserved space. */
const HeaderTools = lazyPart('header tools', () => import('./HeaderTools'), { quiet: true })

export function Header() {
  const t = useMessages(frameMessages)
  // A point that a channel led to is part of it.
  const kind = useViewStore(({ route, origin }) =>
    origin?.kind === 'channel' ? origin.kind : route.kind,
  )
  const atlas = useAtlas()
  const chosen = useOfferedSheet(atlas).offered.length
  return (
    <header className={styles.header} data-print="hide">
      <RouteLink route={{ kind: 'home' }} className={styles.brand}>
        <span className={styles.mark} lang="zh" aria-hidden="true">
          壺
        </span>
        <span className={styles.name} translate="no">
          Tsubo
        </span>
      </RouteLink>
      <SearchButton />
      <nav aria-label={t.main}>
        <ul className={styles.links}>
          <li className={styles.body}>
            <RouteLink
              route={{ kind: 'home' }}
              className={styles.link}
              current={!['points', 'channels', 'channel', 'sheet', 'care'].includes(kind)}
            >
              {t.body}
            </RouteLink>
          </li>
          <li>
            <RouteLink
              route={{ kind: 'points', filter: {} }}
              className={styles.link}
              current={kind === 'points'}
            >
              {t.points}
            </RouteLink>
          </li>
          <li className={styles.channels}>
            <RouteLink
              route={{ kind: 'channels' }}
              className={styles.link}
              current={kind === 'channels' || kind === 'channel'}
            >
              {t.channels}
            </RouteLink>
          </li>
          <li>
            <RouteLink
              route={{ kind: 'sheet' }}
              className={styles.link}
              label={t.sheetOf({ count: chosen })}
              current={kind === 'sheet'}
            >
              {t.sheet} {chosen > 0 && <span className={styles.count}>{chosen}</span>}
            </RouteLink>
          </li>
        </ul>
      </nav>
      <div className={styles.tools}>
        <HeaderTools />
      </div>
    </header>
  )
}

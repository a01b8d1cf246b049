import { lazy, Suspense, useEffect, useState } from 'react'
import { useStore } from '../state/store'
import { useOfferedSheet } from '../state/useOfferedSheet'
import { headerWords } from '../words/header'
import { useWords } from '../words/useWords'
import { AboutMeButton } from './AboutMeButton'
import { useAtlas } from './atlasContext'
import { DisplayButton } from './DisplayButton'
import styles from './Header.module.css'
import { PlaceLink } from './PlaceLink'
import { SearchButton } from './search/SearchButton'

const AboutDialog = lazy(() => import('./AboutDialog'))

export function Header() {
  const t = useWords(headerWords)
  const place = useStore((state) => state.place)
  const { kind } = place
  const { index } = useAtlas()
  const chosen = useOfferedSheet(index).offered.length
  const [about, setAbout] = useState(false)
  // A link in the dialog leads somewhere: it must not stay in front.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what closes it
  useEffect(() => setAbout(false), [place])
  return (
    <header className={styles.header} data-print="hide">
      <PlaceLink place={{ kind: 'home' }} className={styles.brand}>
        <span className={styles.mark} lang="zh" aria-hidden="true">
          壺
        </span>
        <span className={styles.name}>Tsubo</span>
      </PlaceLink>
      <SearchButton />
      <nav aria-label={t.main} className={styles.nav}>
        <ul className={styles.links}>
          <li className={styles.body}>
            <PlaceLink
              place={{ kind: 'home' }}
              className={styles.link}
              current={!['points', 'channels', 'channel', 'sheet', 'care'].includes(kind)}
            >
              {t.body}
            </PlaceLink>
          </li>
          <li>
            <PlaceLink
              place={{ kind: 'points', filter: {} }}
              className={styles.link}
              current={kind === 'points'}
            >
              {t.points}
            </PlaceLink>
          </li>
          <li className={styles.channels}>
            <PlaceLink
              place={{ kind: 'channels' }}
              className={styles.link}
              current={kind === 'channels' || kind === 'channel'}
            >
              {t.channels}
            </PlaceLink>
          </li>
          <li>
            <PlaceLink
              place={{ kind: 'sheet' }}
              className={styles.link}
              label={t.sheetOf(chosen)}
              current={kind === 'sheet'}
            >
              {t.sheet} {chosen > 0 && <span className={styles.count}>{chosen}</span>}
            </PlaceLink>
          </li>
        </ul>
      </nav>
      <AboutMeButton />
      <DisplayButton />
      <button
        type="button"
        className={styles.about}
        aria-label={t.about}
        aria-haspopup="dialog"
        onClick={() => setAbout(true)}
      >
        <span className={styles.aboutWords}>{t.about}</span>
        <span className={styles.aboutMark} aria-hidden="true">
          ?
        </span>
      </button>
      <Suspense fallback={null}>
        {about && <AboutDialog onClose={() => setAbout(false)} />}
      </Suspense>
    </header>
  )
}

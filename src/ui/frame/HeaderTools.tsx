import toolsMessages from 'virtual:messages/tools'
import { useState } from 'react'
import type { Route } from '../../domain/route/link'
import { useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import { useViewStore } from '../../state/view'
import { AboutMeButton } from '../about-me/AboutMeButton'
import { DisplayButton } from '../display/DisplayButton'
import styles from './HeaderTools.module.css'

const AboutDialog = lazyPart('about', () => import('./AboutDialog'), { floating: true })

/** What a person says of themselves, how the page looks, and what it is. */
export default function HeaderTools() {
  const t = useMessages(toolsMessages)
  const route = useViewStore((state) => state.route)
  // A link in the dialog leads somewhere: it must not stay in front.
  const [aboutAt, setAboutAt] = useState<Route>()
  return (
    <>
      <AboutMeButton />
      <DisplayButton />
      <button
        type="button"
        className={styles.about}
        aria-label={t.about}
        aria-haspopup="dialog"
        onClick={() => setAboutAt(route)}
      >
        <span className={styles.aboutWords}>{t.about}</span>
        <span className={styles.aboutMark} aria-hidden="true">
          ?
        </span>
      </button>
      {aboutAt === route && <AboutDialog onClose={() => setAboutAt(undefined)} />}
    </>
  )
}

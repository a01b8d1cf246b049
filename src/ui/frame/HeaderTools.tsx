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

/** Shows the buttons for "About me", the display settings and "About & safety". */
export default function HeaderTools() {
  const t = useMessages(toolsMessages)
  const route = useViewStore((state) => state.route)
  // The route at which the dialog opened: a link in the dialog changes the route and so closes it.
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

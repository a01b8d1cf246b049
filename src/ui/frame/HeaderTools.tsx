import { lazy, Suspense, useEffect, useState } from 'react'
import { useViewStore } from '../../state/view'
import { toolsWords } from '../../words/tools'
import { useWords } from '../../words/useWords'
import { AboutMeButton } from '../about-me/AboutMeButton'
import { DisplayButton } from '../display/DisplayButton'
import styles from './HeaderTools.module.css'

const AboutDialog = lazy(() => import('./AboutDialog'))

/** What a person says of themselves, how the page looks, and what it is. */
export default function HeaderTools() {
  const t = useWords(toolsWords)
  const route = useViewStore((state) => state.route)
  const [about, setAbout] = useState(false)
  // A link in the dialog leads somewhere: it must not stay in front.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what closes it
  useEffect(() => setAbout(false), [route])
  return (
    <>
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
    </>
  )
}

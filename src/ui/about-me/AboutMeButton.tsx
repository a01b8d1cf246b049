import toolsMessages from 'virtual:messages/tools'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import styles from './AboutMeButton.module.css'

/** Opens "About me"; a dot shows that answers affect the advice. */
export function AboutMeButton() {
  const t = useMessages(toolsMessages)
  const count = useAboutMe(({ said }) => said.conditions.length)
  const ask = useAboutMe((state) => state.ask)
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={count === 0 ? t.aboutMe : t.aboutMeSaid({ count })}
      aria-haspopup="dialog"
      onClick={() => ask(true)}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
          <circle cx="12" cy="8" r="4" />
          <path d="M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6" />
        </g>
        {count > 0 && <circle cx="19" cy="5" r="4" className={styles.dot} />}
      </svg>
      <span className={styles.words}>{t.aboutMe}</span>
    </button>
  )
}

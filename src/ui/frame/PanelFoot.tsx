import safetyMessages from 'virtual:messages/safety'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { useSettings } from '../../state/settings'
import styles from './PanelFoot.module.css'

/** Stays at the lower edge of a panel: its actions, and the notice of the first visit. */
export function PanelFoot({ children }: { readonly children?: ReactNode }) {
  return (
    <div className={styles.foot} data-print="hide" data-foot>
      <div className={styles.actions}>{children}</div>
      <SlimNotice />
    </div>
  )
}

/** Shows `FirstNotice` in one sentence: the points come first. */
function SlimNotice() {
  const t = useMessages(safetyMessages)
  const understood = useSettings((state) => state.understood)
  const change = useSettings((state) => state.change)
  const ask = useAboutMe((state) => state.ask)
  if (understood) return null
  return (
    <section className={styles.notice} aria-label={t.title}>
      <p>
        {t.slim}{' '}
        <button type="button" aria-haspopup="dialog" onClick={() => ask(true)}>
          {t.forMe}
        </button>
      </p>
      <button type="button" className={styles.ok} onClick={() => change({ understood: true })}>
        {t.ok}
      </button>
    </section>
  )
}

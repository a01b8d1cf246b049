import type { ReactNode } from 'react'
import { FirstNotice } from '../safety/FirstNotice'
import styles from './PanelFoot.module.css'

/** Stays at the lower edge of a panel: what to do with it, and the notice of the first visit. */
export function PanelFoot({ children }: { readonly children?: ReactNode }) {
  return (
    <div className={styles.foot} data-print="hide">
      <div className={styles.actions}>{children}</div>
      <FirstNotice slim />
    </div>
  )
}

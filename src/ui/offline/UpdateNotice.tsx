import offlineMessages from 'virtual:messages/offline'
import { useState } from 'react'
import { useMessages } from '../../messages/messages'
import { reload } from '../../offline/reload'
import { useOffline } from '../../state/offline'
import styles from './UpdateNotice.module.css'

/** Offers the new version of the app, until the person reloads the page or postpones it. */
export function UpdateNotice() {
  const t = useMessages(offlineMessages)
  const updated = useOffline((state) => state.updated)
  const [postponed, setPostponed] = useState(false)
  return (
    <div role="status" className={styles.place} data-print="hide">
      {updated && !postponed && (
        <p className={styles.notice}>
          {t.updated}
          <button type="button" className={styles.reload} onClick={() => void reload()}>
            {t.reload}
          </button>
          <button type="button" onClick={() => setPostponed(true)}>
            {t.later}
          </button>
        </p>
      )}
    </div>
  )
}

import offlineMessages from 'virtual:messages/offline'
import { useState } from 'react'
import { useMessages } from '../../messages/messages'
import { keepAll } from '../../offline/register'
import { useOffline } from '../../state/offline'
import styles from './OfflineFacts.module.css'

/** Says what works without a connection, and offers to store everything and to install the app. */
export function OfflineFacts() {
  const t = useMessages(offlineMessages)
  const { kept, install } = useOffline()
  const [storing, setStoring] = useState(false)
  const storeAll = async () => {
    setStoring(true)
    await keepAll()
    setStoring(false)
  }
  const offerInstall = async () => {
    // A browser shows its prompt once.
    useOffline.setState({ install: undefined })
    await install?.prompt()
  }
  return (
    <>
      <h3>{t.title}</h3>
      <p role="status">{kept === 'all' ? t.all : kept === 'some' ? t.some : t.nothing}</p>
      <p className={styles.buttons}>
        {kept === 'some' && (
          <button type="button" disabled={storing} onClick={() => void storeAll()}>
            {t.storeAll}
          </button>
        )}
        {install && (
          <button type="button" onClick={() => void offerInstall()}>
            {t.install}
          </button>
        )}
      </p>
    </>
  )
}

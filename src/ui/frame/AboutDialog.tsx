import aboutMessages from 'virtual:messages/about'
import safetyMessages from 'virtual:messages/safety'
import { useMessages } from '../../messages/messages'
import { Dialog, DialogTitle } from '../kit/Dialog'
import { RouteLink } from '../kit/RouteLink'
import { OfflineFacts } from '../offline/OfflineFacts'
import { SafetyInShort } from '../safety/FirstNotice'
import styles from './AboutDialog.module.css'

const ASK_FIRST = ['pregnancy', 'clotting', 'bones', 'heart', 'operation', 'feeling'] as const

/** Explains what the app is, when to stop, who asks a doctor first, the evidence and licences. */
export default function AboutDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(aboutMessages)
  const safety = useMessages(safetyMessages)
  return (
    <Dialog close={t.close} onClose={onClose}>
      <DialogTitle className={styles.title}>{t.title}</DialogTitle>
      <p>{t.what}</p>
      <h3>{safety.title}</h3>
      <SafetyInShort />
      <h3>{t.stopTitle}</h3>
      <p>{t.stop}</p>
      <h3>{t.askTitle}</h3>
      <ul className={styles.list}>
        {ASK_FIRST.map((who) => (
          <li key={who}>{t[who]}</li>
        ))}
      </ul>
      <p>{t.never}</p>
      <h3>{t.knownTitle}</h3>
      <p>{t.evidence}</p>
      <p>{t.care({ link: (text) => <RouteLink route={{ kind: 'care' }}>{text}</RouteLink> })}</p>
      <OfflineFacts />
      <h3>{t.licences}</h3>
      <p>
        {t.licence}{' '}
        <a href={`${import.meta.env.BASE_URL}licences.txt`} target="_blank" rel="noreferrer">
          {t.packageLicences}
        </a>
      </p>
    </Dialog>
  )
}

import panelMessages from 'virtual:messages/panel'
import { useLanguage, useMessages } from '../../messages/messages'
import styles from './EnglishOnly.module.css'

/** Tells people who use another language that the following text is in English. */
export function EnglishOnly() {
  const t = useMessages(panelMessages)
  return useLanguage() === 'en' ? null : <p className={styles.quiet}>{t.inEnglishForNow}</p>
}

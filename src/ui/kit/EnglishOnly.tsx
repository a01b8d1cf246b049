import panelMessages from 'virtual:messages/panel'
import { useLanguage, useMessages } from '../../messages/messages'
import styles from './EnglishOnly.module.css'

/** Says quietly, where another language is spoken, that what follows is in English. */
export function EnglishOnly() {
  const t = useMessages(panelMessages)
  return useLanguage() === 'en' ? null : <p className={styles.quiet}>{t.inEnglishForNow}</p>
}

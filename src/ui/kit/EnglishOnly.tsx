import { englishOnlyWords } from '../../words/englishOnly'
import { useLanguage, useWords } from '../../words/useWords'
import styles from './EnglishOnly.module.css'

/** Says quietly, where another language is spoken, that what follows is in English. */
export function EnglishOnly() {
  const t = useWords(englishOnlyWords)
  return useLanguage() === 'en' ? null : <p className={styles.quiet}>{t.forNow}</p>
}

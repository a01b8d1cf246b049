import { type Theme, useStore } from '../state/store'
import styles from './ThemeSwitch.module.css'

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const WORDS: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' }

/** Steps through system, light and dark. */
export function ThemeSwitch() {
  const theme = useStore((state) => state.theme)
  const setTheme = useStore((state) => state.setTheme)
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={`Theme: ${WORDS[theme]}. Change to ${WORDS[NEXT[theme]]}`}
      title={`Theme: ${WORDS[theme]}`}
      onClick={() => setTheme(NEXT[theme])}
    >
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="1.75" />
        {theme === 'light' && <circle cx="12" cy="12" r="3" fill="currentColor" />}
        {theme === 'dark' && <circle cx="12" cy="12" r="8" fill="currentColor" />}
        {theme === 'system' && <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />}
      </svg>
    </button>
  )
}

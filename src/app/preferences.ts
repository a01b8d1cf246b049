import type { AtlasIndex } from '../atlas/atlas'
import { useStore } from '../state/store'
import { keep, readKept } from './storage'

/** Brings back what was kept from the last visit; codes the atlas no longer knows are dropped. */
export function restorePreferences(index: AtlasIndex): void {
  const { sheet, theme, body } = readKept()
  const { addToSheet, chooseBody, setTheme } = useStore.getState()
  setTheme(theme)
  chooseBody(body)
  addToSheet(sheet.filter((code) => index.points.some((point) => point.code === code)))
}

/** @returns stops it */
export function startKeeping(): () => void {
  return useStore.subscribe(({ sheet, theme, body }, before) => {
    if (sheet === before.sheet && theme === before.theme && body === before.body) return
    keep({ sheet, theme, body })
  })
}

/** Puts the theme in force on the page and follows the system's wish. @returns stops it */
export function startTheme(): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const { theme, dark: before, setDark } = useStore.getState()
    const dark = theme === 'system' ? system.matches : theme === 'dark'
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    if (dark !== before) setDark(dark)
  }
  apply()
  system.addEventListener('change', apply)
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.theme !== before.theme) apply()
  })
  return () => {
    system.removeEventListener('change', apply)
    unsubscribe()
  }
}

import type { Atlas } from '../../domain/atlas'
import { isForAnyone } from '../../domain/safety/selfPress'
import { useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { keepSheets, readSheets } from '../sheetStorage'
import { keep, readKept } from '../storage'

/** Brings back what was kept from the last visit; points that are no longer offered are dropped. */
export function restorePreferences(atlas: Atlas): void {
  const { theme, body } = readKept()
  const { chooseBody, setTheme } = useViewStore.getState()
  setTheme(theme)
  chooseBody(body)
  useSheets.getState().restore(readSheets((code) => isForAnyone(atlas.point(code))))
}

/** @returns stops it */
export function startKeeping(): () => void {
  // The old key may still hold the only sheet: it is kept anew before that key is written again.
  keepSheets(useSheets.getState().kept)
  const stopSheets = useSheets.subscribe(({ kept }, before) => {
    if (kept !== before.kept) keepSheets(kept)
  })
  const stopRest = useViewStore.subscribe(({ theme, body }, before) => {
    if (theme === before.theme && body === before.body) return
    keep({ theme, body })
  })
  return () => {
    stopSheets()
    stopRest()
  }
}

/** Puts the theme in force on the page and follows the system's wish. @returns stops it */
export function startTheme(): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const { theme, dark: before, setDark } = useViewStore.getState()
    const dark = theme === 'system' ? system.matches : theme === 'dark'
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    if (dark !== before) setDark(dark)
  }
  apply()
  system.addEventListener('change', apply)
  const unsubscribe = useViewStore.subscribe((state, before) => {
    if (state.theme !== before.theme) apply()
  })
  return () => {
    system.removeEventListener('change', apply)
    unsubscribe()
  }
}

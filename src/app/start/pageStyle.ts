import { type Settings, useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'

/** Sets the data attributes that the style sheets use, now and on each change of the settings. */
export function startPageStyle(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = ({ theme, text, hand }: Settings) => {
    const dark = theme === 'system' ? system.matches : theme === 'dark'
    Object.assign(document.documentElement.dataset, { theme: dark ? 'dark' : 'light', text, hand })
    if (dark !== useViewStore.getState().dark) useViewStore.getState().setDark(dark)
  }
  apply(useSettings.getState())
  system.addEventListener('change', () => apply(useSettings.getState()))
  useSettings.subscribe(apply)
}

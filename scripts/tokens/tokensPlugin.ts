import type { Plugin } from 'vite'
import { PAGE } from '../../src/tokens'

const MODULE = 'virtual:tsubo/tokens.css'

/** The CSS scope of each theme. Colours that a theme leaves out come from the light one. */
const SCOPES: Readonly<Record<keyof typeof PAGE, (colours: string) => string>> = {
  light: (colours) => `:root {${colours}}`,
  dark: (colours) => `:root[data-theme="dark"] {${colours}}`,
  print: (colours) => `@media print { :root, :root[data-theme="dark"] {${colours}} }`,
  sheet: (colours) => `[data-theme="sheet"] {${colours}}`,
}

function tokensCss(): string {
  const themes = Object.keys(PAGE) as (keyof typeof PAGE)[]
  return themes
    .map((theme) => {
      const colours = Object.entries(PAGE[theme]).map(([name, colour]) => `--${name}: ${colour};`)
      return SCOPES[theme](colours.join(' '))
    })
    .join('\n')
}

/** Provides the colours of src/tokens.ts to the page as custom properties. */
export const tokensPlugin = (): Plugin => ({
  name: 'tsubo-tokens',
  resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? tokensCss() : undefined),
})

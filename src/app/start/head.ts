import { firstView } from './firstView'

/**
 * The script in the head of the built page (scripts/site/prerender.ts), which runs before the first
 * paint. It decides what that shows, and asks for the code of the app once it has happened, so that
 * the code cannot delay it.
 */

/** Addresses of the code of the first view, the entry first. Set by the build. */
declare const FILES: readonly string[]

/** After this time the code is asked for without a paint, for example in a hidden tab. */
const PAINT_MS = 1500

/** https://developer.mozilla.org/docs/Web/API/TrustedTypePolicyFactory */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown
}

const page = document.documentElement
const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
// Code comes from this site only. There is no rule for HTML or text, so neither becomes code.
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) =>
    new URL(url, document.baseURI).origin === location.origin ? url : null,
})

function storedTexts(): Record<string, string> {
  try {
    return { ...localStorage }
  } catch {
    // The storage is blocked.
    return {}
  }
}

let isAsked = false
function askForCode(): void {
  if (isAsked) return
  isAsked = true
  for (const href of FILES) {
    const link = document.createElement('link')
    document.head.append(Object.assign(link, { rel: 'modulepreload', href }))
  }
  import(FILES[0] ?? '').catch(() => {
    document.getElementById('not-started')?.removeAttribute('hidden')
  })
}

/**
 * The button that was pressed last before the app could answer and the characters that were typed
 * after it, such as the first letters of a search. They are repeated when it can.
 */
let missed: (HTMLElement | KeyboardEvent)[] = []
function notePress({ target }: Event): void {
  const button = target instanceof Element && target.closest('button')
  missed = button ? [button] : []
  askForCode()
}
function noteKey(event: KeyboardEvent): void {
  if (event.key.length > 1) return
  missed.push(event)
  askForCode()
}
addEventListener('click', notePress)
addEventListener('keydown', noteKey)
addEventListener(
  'tsubo-started',
  () => {
    removeEventListener('click', notePress)
    removeEventListener('keydown', noteKey)
    for (const each of missed)
      if (each instanceof HTMLElement) each.click()
      // The app listens for keys a little earlier: it has used some already.
      else if (!each.defaultPrevented)
        document.body.dispatchEvent(new KeyboardEvent('keydown', each))
  },
  { once: true },
)

Object.assign(
  page.dataset,
  firstView({
    hash: location.hash,
    languages: navigator.languages,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    stored: storedTexts(),
  }),
)
if (page.dataset.view === 'prerendered') {
  setTimeout(askForCode, PAINT_MS)
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) askForCode()
  }).observe({ type: 'paint', buffered: true })
} else askForCode()

import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Root } from './app/start/Root'
import { start } from './app/start/start'
import { loadFirstView } from './models/lazyPart'
import { report } from './models/report'
import 'virtual:tsubo/tokens.css'
import './app/theme.css'
import './app/print.css'

// The boundaries report what they catch.
const options = { onCaughtError: () => {} }

/** Hydrates the prerendered page if it is shown (app/start/firstView.ts), else renders a new one. */
async function run(root: HTMLElement): Promise<void> {
  const page = document.documentElement
  const prerendered =
    page.dataset.view === 'prerendered' &&
    loadFirstView().then(
      () => true,
      (error: unknown) => report(error, 'first view'),
    )
  await start()
  // A transition is rendered in short pieces, between which the browser can answer.
  if (await prerendered) startTransition(() => void hydrateRoot(root, <Root />, options))
  else {
    root.replaceChildren()
    createRoot(root, options).render(<Root />)
  }
}

const root = document.getElementById('root')
if (root) void run(root)

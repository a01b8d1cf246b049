import { renderToString } from 'react-dom/server'
import { loadFirstView } from '../../models/lazyPart'
import { Root } from './Root'

/** Renders the home view for the build (scripts/site/prerender.ts), as a first visit shows it. */
export async function prerender(): Promise<string> {
  await loadFirstView()
  return renderToString(<Root />)
}

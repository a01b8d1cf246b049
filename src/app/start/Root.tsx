import { StrictMode, useEffect } from 'react'
import { ErrorBoundary } from '../../models/ErrorBoundary'
import { App } from '../App'

/** The page with what surrounds it; the same in the build and in the browser, for hydration. */
export function Root() {
  return (
    // While developing, every effect runs twice, so that one that leaves something behind is noticed.
    <StrictMode>
      <ErrorBoundary where="page">
        <App />
      </ErrorBoundary>
      <Started />
    </StrictMode>
  )
}

/** Tells the style sheets and the script in the head (`head.ts`) that the app shows and answers. */
function Started() {
  useEffect(() => {
    document.documentElement.dataset.view = 'app'
    dispatchEvent(new Event('tsubo-started'))
  }, [])
  return null
}

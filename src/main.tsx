import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { start } from './app/start/start'
import { ErrorBoundary } from './models/ErrorBoundary'
import 'virtual:tsubo/tokens.css'
import './app/theme.css'
import './app/print.css'

const root = document.getElementById('root')
// While developing, every effect runs twice, so that one that leaves something behind is noticed.
const app = (
  <StrictMode>
    <ErrorBoundary where="page">
      <App />
    </ErrorBoundary>
  </StrictMode>
)
// The boundaries report what they catch.
const options = { onCaughtError: () => {} }
void start().then(() => root && createRoot(root, options).render(app))

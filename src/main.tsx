import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { start } from './app/start/start'
import './app/theme.css'
import './app/print.css'

const root = document.getElementById('root')
start().then(() => root && createRoot(root).render(<App />))

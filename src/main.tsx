import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { start } from './app/start'
import './app/theme.css'
import './app/print.css'

start()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)

import toolsMessages from 'virtual:messages/tools'
import { useState } from 'react'
import { useMessages } from '../../messages/messages'
import { lazyPart } from '../../models/lazyPart'
import styles from './DisplayButton.module.css'

const DisplayDialog = lazyPart('display dialog', () => import('./DisplayDialog'), {
  floating: true,
})

/** Opens the display settings. */
export function DisplayButton() {
  const t = useMessages(toolsMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.switch}
        aria-label={t.display}
        title={t.displayOf}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="1.75" />
          <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
        </svg>
      </button>
      {open && <DisplayDialog onClose={() => setOpen(false)} />}
    </>
  )
}

import shortcutsMessages from 'virtual:messages/shortcuts'
import { useMessages } from '../../messages/messages'
import { SHORTCUTS } from '../frame/shortcutList'
import { Dialog, DialogTitle } from '../kit/Dialog'
import styles from './ShortcutsDialog.module.css'

/** Labels of keys that differ from `KeyboardEvent.key`. */
const KEYCAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowRight: '→',
  Escape: 'Esc',
  '-': '−',
  'Mod+k': 'Ctrl K',
}

const SCOPES = [...new Set(SHORTCUTS.map(({ scope }) => scope))]

/** Lists all shortcuts with their actions. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(shortcutsMessages)
  const capOf = (key: string) => (key === ' ' ? t.space : (KEYCAPS[key] ?? key))
  return (
    <Dialog close={t.close} onClose={onClose}>
      <DialogTitle>{t.title}</DialogTitle>
      {SCOPES.map((scope) => (
        <section key={scope}>
          <h3>{t[scope]}</h3>
          <dl className={styles.keys}>
            {SHORTCUTS.filter((each) => each.scope === scope).map(({ does, keys }) => (
              <div key={does} className={styles.row}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{capOf(key)}</kbd>
                  ))}
                </dt>
                <dd>{t[does]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.how}>{t.howTo}</p>
    </Dialog>
  )
}

import { useEffect, useRef } from 'react'
import { figureHelpWords } from '../../words/figureHelp'
import { useWords } from '../../words/useWords'
import styles from './ShortcutsDialog.module.css'

const GROUPS = [
  {
    name: 'anywhere',
    keys: [
      [['/', 'Ctrl K'], 'search'],
      [['[', ']'], 'alongChannel'],
      [['?'], 'theseKeys'],
    ],
  },
  {
    name: 'onBody',
    keys: [
      [['←', '↑', '↓', '→'], 'toNeighbour'],
      [['Enter'], 'openRegion'],
      [[']'], 'toFirstLit'],
      [['Esc'], 'oneLevelUp'],
      [['+', '−'], 'nearerFarther'],
    ],
  },
] as const

/** The keys of the keyboard and what each does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(figureHelpWords)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    // Closing by itself gives the focus back to where it was.
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <form method="dialog" className={styles.close}>
        <button type="submit">{t.close}</button>
      </form>
      <h2 id="keys-title">{t.title}</h2>
      {GROUPS.map(({ name, keys }) => (
        <section key={name}>
          <h3>{t[name]}</h3>
          <dl className={styles.keys}>
            {keys.map(([names, does]) => (
              <div key={does} className={styles.row}>
                <dt>
                  {names.map((each) => (
                    <kbd key={each}>{each}</kbd>
                  ))}
                </dt>
                <dd>{t[does]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.how}>{t.howTo}</p>
    </dialog>
  )
}

import { figureHelpWords } from '../../words/figureHelp'
import { useWords } from '../../words/useWords'
import { Dialog } from '../kit/Dialog'
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
  return (
    <Dialog titleId="keys-title" close={t.close} onClose={onClose}>
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
    </Dialog>
  )
}

import { useEffect, useRef } from 'react'
import styles from './ShortcutsDialog.module.css'

const GROUPS = [
  {
    name: 'Anywhere',
    keys: [
      [['/', 'Ctrl K'], 'Search'],
      [['[', ']'], 'Along the channel of a point'],
      [['?'], 'These shortcuts'],
    ],
  },
  {
    name: 'On the body',
    keys: [
      [['←', '↑', '↓', '→'], 'To the region beside, above or below; sideways leads round the body'],
      [['Enter'], 'Open the region'],
      [[']'], 'To the first point that is lit'],
      [['Esc'], 'One level up: from the point to its list, from there to the whole body'],
      [['+', '−'], 'Nearer, farther'],
    ],
  },
] as const

/** The keys of the keyboard and what each does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
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
        <button type="submit">Close</button>
      </form>
      <h2 id="keys-title">Keyboard</h2>
      {GROUPS.map(({ name, keys }) => (
        <section key={name}>
          <h3>{name}</h3>
          <dl className={styles.keys}>
            {keys.map(([names, does]) => (
              <div key={does} className={styles.row}>
                <dt>
                  {names.map((each) => (
                    <kbd key={each}>{each}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.how}>
        Tab leads to the body; everything on it is also in the lists beside it.
      </p>
    </dialog>
  )
}

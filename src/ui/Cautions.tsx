import type { Caution } from '../atlas/schema/safety'
import styles from './Cautions.module.css'

export function Cautions({ cautions }: { cautions: readonly Caution[] }) {
  if (cautions.length === 0) return null
  return (
    <section className={styles.cautions} aria-labelledby="cautions">
      <h2 id="cautions">Take care</h2>
      <ul>
        {cautions.map(({ id, short, text }) => (
          <li key={id}>
            <strong>{short}.</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

import styles from './SearchDialog.module.css'
import { EXAMPLES } from './searchWords'

/** What one can ask, before anything is typed. */
export function SearchExamples({ onTry }: { onTry: (words: string) => void }) {
  return (
    <section className={styles.examples} aria-labelledby="search-examples">
      <h2 id="search-examples">For example</h2>
      <ul>
        {EXAMPLES.map((words) => (
          <li key={words}>
            <button
              type="button"
              onClick={() => onTry(words)}
              lang={/\p{Script=Han}/u.test(words) ? 'zh' : undefined}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
      <p>
        A place that hurts, a muscle, a bone; a point by its code, name or number in any book; or a
        channel.
      </p>
      <p className={styles.keys}>
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes. From
        anywhere, <kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> brings you here.
      </p>
    </section>
  )
}

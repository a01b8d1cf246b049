import { searchWords } from '../../words/search'
import { useWords } from '../../words/useWords'
import styles from './SearchDialog.module.css'

/** What one can ask, before anything is typed. */
export function SearchExamples({ onTry }: { onTry: (words: string) => void }) {
  const t = useWords(searchWords)
  const examples = [t.exampleBack, t.exampleNeck, t.exampleMuscle, 'ST36', '足三里', t.exampleOlder]
  const [before, between, after] = t.keysBring({ slash: '|', keys: '|' }).split('|')
  return (
    <section className={styles.examples} aria-labelledby="search-examples">
      <h2 id="search-examples">{t.examples}</h2>
      <ul>
        {examples.map((words) => (
          <li key={words}>
            <button
              type="button"
              onClick={() => onTry(words)}
              lang={/\p{Script=Han}/u.test(words) ? 'zh-Hans' : undefined}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
      <p>{t.canAsk}</p>
      <p className={styles.keys}>
        <kbd>↑</kbd> <kbd>↓</kbd> {t.keyChoose}
        {t.comma}
        <kbd>Enter</kbd> {t.keyOpens}
        {t.comma}
        <kbd>Shift</kbd> <kbd>Enter</kbd> {t.keyAdds}
        {t.comma}
        <kbd>Esc</kbd> {t.keyCloses}
        {t.stop} {before}
        <kbd>/</kbd>
        {between}
        <kbd>Ctrl</kbd> <kbd>K</kbd>
        {after}
      </p>
    </section>
  )
}

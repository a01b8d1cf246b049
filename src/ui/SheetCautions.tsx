import { pick, type TextLookup } from '../atlas/textLookup'
import styles from './SheetCautions.module.css'

/** Each caution of the chosen points once, in full, with the points it is for. */
export function SheetCautions({ codes, texts }: { codes: readonly string[]; texts: TextLookup }) {
  const codesOf = new Map<string, string[]>()
  for (const code of codes)
    for (const id of texts.points.get(code)?.cautions ?? [])
      codesOf.set(id, [...(codesOf.get(id) ?? []), code])
  if (codesOf.size === 0) return null
  return (
    <section className={styles.cautions} aria-labelledby="sheet-cautions">
      <h2 id="sheet-cautions">Take care</h2>
      <ul>
        {pick(texts.cautions, [...codesOf.keys()]).map(({ id, short, text }) => (
          <li key={id}>
            <strong>
              {short} ({codesOf.get(id)?.join(', ')}).
            </strong>{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

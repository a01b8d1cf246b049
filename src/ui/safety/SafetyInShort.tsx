import { safetyWords } from '../../words/safety'
import { useWords } from '../../words/useWords'

/** The least that everyone should know, in a few sentences. */
export function SafetyInShort() {
  const t = useWords(safetyWords)
  return <p>{t.inShort}</p>
}

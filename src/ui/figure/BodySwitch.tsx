import type { ReactNode } from 'react'
import { useViewStore } from '../../state/view'
import { figureWords } from '../../words/figure'
import { useWords } from '../../words/useWords'
import styles from './FigureControls.module.css'

/** Female or male; for the 3D body and the flat one. */
export function BodySwitch({ children }: { children?: ReactNode }) {
  const t = useWords(figureWords)
  const body = useViewStore((state) => state.body)
  const chooseBody = useViewStore((state) => state.chooseBody)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t.body}</legend>
      {(['female', 'male'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className={styles.button}
          aria-pressed={body === each}
          onClick={() => chooseBody(each)}
        >
          {t[each]}
        </button>
      ))}
      {children}
    </fieldset>
  )
}

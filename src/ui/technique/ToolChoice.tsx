import type { Tool } from '../../domain/technique/demonstration'
import { describeTool } from '../../domain/technique/describeTechnique'
import { pressWords } from '../../words/press'
import { pressingWords } from '../../words/pressing'
import { useWords } from '../../words/useWords'
import styles from './ToolChoice.module.css'

interface Props {
  readonly tools: readonly Tool[]
  readonly tool: Tool
  readonly choose: (tool: Tool) => void
}

/** With what it is shown, of what suits the point. */
export function ToolChoice({ tools, tool, choose }: Props) {
  const t = useWords(pressWords)
  const how = useWords(pressingWords)
  if (tools.length < 2) return null
  return (
    <fieldset className={styles.tools}>
      <legend>{t.pressedWith}</legend>
      {tools.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.tool}
          aria-pressed={each === tool}
          onClick={() => choose(each)}
        >
          {describeTool(how, each)}
        </button>
      ))}
    </fieldset>
  )
}

import searchMessages from 'virtual:messages/search'
import { useMemo, useRef, useState } from 'react'
import { MAX_SEARCH_LENGTH } from '../../domain/route/link'
import type { Search } from '../../domain/search/search'
import { useMessages } from '../../messages/messages'
import { useSearch } from '../../state/search'
import { sheetActions } from '../../state/sheetActions'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAdvice, useOffers } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { ifClosed, useModalDialog } from '../kit/Dialog'
import { Section } from '../kit/Section'
import styles from './SearchDialog.module.css'
import { optionId, SearchResults } from './SearchResults'

const LIST = 'search-results'

interface Props {
  readonly find: Search
  readonly onClose: () => void
}

/** Searches the whole atlas: type, choose with the arrow keys, open with Enter. */
export function SearchDialog({ find, onClose }: Props) {
  const t = useMessages(searchMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const offers = useOffers(atlas)
  const openRoute = useViewStore((state) => state.open)
  const dialog = useModalDialog()
  const box = useRef<HTMLInputElement>(null)
  const typed = useSearch((state) => state.query)
  const setTyped = useSearch((state) => state.type)
  const [chosen, setAt] = useState(0)
  const [said, say] = useState('')
  const { groups, note } = useMemo(() => find(typed, offers), [find, typed, offers])
  const found = groups.flatMap((group) => group.found)
  // A link may set another query, with fewer results.
  const at = Math.min(chosen, Math.max(found.length - 1, 0))

  const type = (words: string) => {
    setTyped(words)
    say('')
    setAt(0)
  }
  const open = (number: number) => {
    const route = found[number]?.route
    if (!route) return
    // Close first: closing restores the focus, and the panel of the new route takes it afterwards.
    dialog.current?.close()
    openRoute(route)
  }
  const putOnSheet = (number: number) => {
    const route = found[number]?.route
    if (route?.kind !== 'point' || !offers(route.code)) return
    const { code } = route
    const isOn = sheetNow(useSheets.getState()).items.some((item) => item.code === code)
    const { addCodes, remove } = sheetActions
    if (isOn) remove(code)
    else addCodes([code])
    say((isOn ? t.removed : t.added)({ code }))
  }
  const onKey = (event: React.KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    // Enter also ends the composition of a Chinese or Japanese word.
    if (event.nativeEvent.isComposing || found.length === 0) return
    if (event.key === 'Enter' && event.shiftKey) putOnSheet(at)
    else if (event.key === 'Enter') open(at)
    else if (step !== undefined) setAt((at + step + found.length) % found.length)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes the dialog on Escape
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t.search}
      onClose={ifClosed(onClose)}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div className={styles.content}>
        <search className={styles.bar}>
          <label htmlFor="search-box" className={styles.label}>
            {t.label}
          </label>
          <input
            ref={box}
            id="search-box"
            className={styles.box}
            type="text"
            inputMode="search"
            enterKeyHint="go"
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={LIST}
            aria-autocomplete="list"
            aria-activedescendant={found.length > 0 ? optionId(at) : undefined}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            placeholder={t.hint}
            maxLength={MAX_SEARCH_LENGTH}
            value={typed}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKey}
          />
          <button type="button" onClick={() => dialog.current?.close()}>
            {t.close}
          </button>
        </search>
        <div role="status" className={styles.status}>
          {typed.trim() !== '' && (found.length > 0 || !note) && (
            <p>{found.length === 0 ? t.nothing : t.counted({ count: found.length })}</p>
          )}
          {said && <p>{said}</p>}
          {note && <p className={styles.note}>{note}</p>}
        </div>
        <SearchResults
          id={LIST}
          groups={groups}
          active={at}
          advise={advise}
          onChoose={open}
          onSheet={putOnSheet}
        />
        {typed.trim() === '' && (
          <SearchExamples
            onTry={(words) => {
              type(words)
              box.current?.focus()
            }}
          />
        )}
      </div>
    </dialog>
  )
}

/** Shows examples of queries before anything is typed. */
function SearchExamples({ onTry }: { onTry: (words: string) => void }) {
  const t = useMessages(searchMessages)
  const examples = [t.exampleBack, t.exampleNeck, t.exampleMuscle, 'ST36', '足三里', t.exampleOlder]
  return (
    <Section className={styles.examples} heading={t.examples}>
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
      <p className={styles.keys}>{t.keys({ key: (name) => <kbd>{name}</kbd> })}</p>
    </Section>
  )
}

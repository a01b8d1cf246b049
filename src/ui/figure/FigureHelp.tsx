import { type RefObject, useEffect, useState } from 'react'
import { useLit } from '../../state/useLit'
import { useViewStore } from '../../state/view'
import { figureHelpWords } from '../../words/figureHelp'
import { useLanguage, useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './FigureHelp.module.css'
import { ShortcutsDialog } from './ShortcutsDialog'
import { useFigureKeys } from './useFigureKeys'
import { useNeighbours } from './useNeighbours'
import { useSceneWords } from './useSceneWords'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** The figure for those who drive it by keys or hear it: keys, words, and the list of keys. */
export default function FigureHelp({ target }: { target: RefObject<HTMLElement | null> }) {
  const atlas = useAtlas()
  const lit = useLit(atlas)
  const nodes = useNeighbours()
  const t = useWords(figureHelpWords)
  const english = useLanguage() === 'en'
  const { sentences, location } = useSceneWords(nodes, lit)
  const route = useViewStore((state) => state.route)
  const [said, setSaid] = useState('')
  const [keys, setKeys] = useState(false)
  useFigureKeys(target, { atlas, nodes, lit, say: setSaid })

  // A change of place is told once, after the heading that took the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what silences the last
  useEffect(() => setSaid(''), [route])

  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, target }: KeyboardEvent) => {
      if (key !== '?' || ctrlKey || metaKey || isTyping(target)) return
      if (!document.querySelector('dialog[open]')) setKeys(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <p id="figure-words" className={styles.unseen} role="status">
        {said ||
          sentences.map((sentence) => (
            <span key={sentence} lang={!english && sentence === location ? 'en' : undefined}>
              {sentence}{' '}
            </span>
          ))}
      </p>
      <p id="figure-keys" className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd> {t.move} · <kbd>Enter</kbd> {t.opens} ·{' '}
        <kbd>Esc</kbd> {t.goesUp} · <kbd>?</kbd> {t.allKeys}
      </p>
      {keys && <ShortcutsDialog onClose={() => setKeys(false)} />}
    </>
  )
}

import { useEffect, useRef } from 'react'
import { type Hand, type TextSize, useLooking } from '../state/looking'
import { type Theme, useStore } from '../state/store'
import { displayWords } from '../words/display'
import { LANGUAGE_NAMES, LANGUAGES } from '../words/languages'
import { useWords } from '../words/useWords'
import { DisplayChoice } from './DisplayChoice'
import styles from './DisplayDialog.module.css'

const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]
const SIZES: readonly (readonly [TextSize, string])[] = [
  ['normal', 'Normal'],
  ['large', 'Large'],
  ['larger', 'Larger'],
]
const HANDS: readonly (readonly [Hand, string])[] = [
  ['right', 'Right: lists on the right'],
  ['left', 'Left: lists on the left'],
]

/** Language, theme, text size, modest view and the hand one uses; kept on the device. */
export default function DisplayDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const theme = useStore((state) => state.theme)
  const setTheme = useStore((state) => state.setTheme)
  const { text, hand, modest, language, setText, setHand, setModest, setLanguage } = useLooking()
  const t = useWords(displayWords)
  const languages = [
    ['browser', t.asBrowser] as const,
    ...LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]] as const),
  ]
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    // Closing by itself gives the focus back to where it was.
    return () => current?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="display-title"
      onClose={onClose}
    >
      <form method="dialog" className={styles.close}>
        <button type="submit">Close</button>
      </form>
      <h2 id="display-title">Display</h2>
      <DisplayChoice
        name={t.language}
        choices={languages}
        chosen={language ?? 'browser'}
        onChoose={(chosen) => setLanguage(chosen === 'browser' ? undefined : chosen)}
      />
      <DisplayChoice name="Theme" choices={THEMES} chosen={theme} onChoose={setTheme} />
      <DisplayChoice name="Text size" choices={SIZES} chosen={text} onChoose={setText} />
      <DisplayChoice name="Hand" choices={HANDS} chosen={hand} onChoose={setHand} />
      <label className={styles.modest}>
        <input
          type="checkbox"
          checked={modest}
          onChange={(event) => setModest(event.target.checked)}
        />
        <span>
          Modest view
          <small>Shades the body as if in swimwear. Every point stays visible.</small>
        </span>
      </label>
    </dialog>
  )
}

import { NAME_KINDS } from '../../domain/points/pointName'
import { useNameKind } from '../../state/routeMessages'
import { type Hand, type TextSize, useSettings } from '../../state/settings'
import { type Theme, useViewStore } from '../../state/view'
import { displayWords } from '../../words/display'
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/languages'
import { pointNamesWords } from '../../words/pointNames'
import { useWords, type WordsOf } from '../../words/useWords'
import { Dialog, DialogTitle } from '../kit/Dialog'
import { RadioChoice } from '../kit/RadioChoice'
import styles from './DisplayDialog.module.css'

type Key = keyof WordsOf<typeof displayWords>

const THEMES: readonly (readonly [Theme, Key])[] = [
  ['system', 'system'],
  ['light', 'light'],
  ['dark', 'dark'],
]
const SIZES: readonly (readonly [TextSize, Key])[] = [
  ['normal', 'normal'],
  ['large', 'large'],
  ['larger', 'larger'],
]
const HANDS: readonly (readonly [Hand, Key])[] = [
  ['right', 'rightHand'],
  ['left', 'leftHand'],
]

/** Language, theme, text size, modest view and the hand one uses; kept on the device. */
export default function DisplayDialog({ onClose }: { readonly onClose: () => void }) {
  const theme = useViewStore((state) => state.theme)
  const setTheme = useViewStore((state) => state.setTheme)
  const { text, hand, modest, language, setText, setHand, setModest, setLanguage } = useSettings()
  const t = useWords(displayWords)
  const said = <Value,>(choices: readonly (readonly [Value, Key])[]) =>
    choices.map(([value, key]) => [value, String(t[key])] as const)
  const languages = [
    ['browser', t.asBrowser] as const,
    ...LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]] as const),
  ]
  return (
    <Dialog close={t.close} onClose={onClose}>
      <DialogTitle>{t.title}</DialogTitle>
      <RadioChoice
        name={t.language}
        choices={languages}
        chosen={language ?? 'browser'}
        onChoose={(chosen) => setLanguage(chosen === 'browser' ? undefined : chosen)}
      />
      <PointNameChoice />
      <RadioChoice name={t.theme} choices={said(THEMES)} chosen={theme} onChoose={setTheme} />
      <RadioChoice name={t.textSize} choices={said(SIZES)} chosen={text} onChoose={setText} />
      <RadioChoice name={t.hand} choices={said(HANDS)} chosen={hand} onChoose={setHand} />
      <label className={styles.modest}>
        <input
          type="checkbox"
          checked={modest}
          onChange={(event) => setModest(event.target.checked)}
        />
        <span>
          {t.modest}
          <small>{t.modestMeans}</small>
        </span>
      </label>
    </Dialog>
  )
}

/** In which words points are named. */
function PointNameChoice() {
  const t = useWords(pointNamesWords)
  const kind = useNameKind()
  const setNames = useSettings((state) => state.setNames)
  return (
    <RadioChoice
      name={t.title}
      choices={NAME_KINDS.map((each) => [each, t[each]] as const)}
      chosen={kind}
      onChoose={setNames}
    />
  )
}

import displayMessages from 'virtual:messages/display'
import { NAME_KINDS } from '../../domain/points/pointName'
import { LANGUAGES, nameOfLanguage } from '../../messages/languages'
import { useMessages } from '../../messages/messages'
import type { MessagesOf } from '../../messages/types'
import { useNameKind } from '../../state/routeMessages'
import { type Hand, type TextSize, type Theme, useSettings } from '../../state/settings'
import { Dialog, DialogTitle } from '../kit/Dialog'
import { RadioChoice } from '../kit/RadioChoice'
import styles from './DisplayDialog.module.css'

type Key = keyof MessagesOf<'display'>

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

/** Shows the settings of language, point names, theme, text size, hand and modest view. */
export default function DisplayDialog({ onClose }: { readonly onClose: () => void }) {
  const { theme, text, hand, modest, language, change } = useSettings()
  const t = useMessages(displayMessages)
  const labelled = <Value,>(choices: readonly (readonly [Value, Key])[]) =>
    choices.map(([value, key]) => [value, String(t[key])] as const)
  const languages = [
    ['browser', t.asBrowser] as const,
    ...LANGUAGES.map((each) => [each, nameOfLanguage(each)] as const),
  ]
  return (
    <Dialog close={t.close} onClose={onClose}>
      <DialogTitle>{t.title}</DialogTitle>
      <RadioChoice
        name={t.language}
        choices={languages}
        chosen={language ?? 'browser'}
        onChoose={(chosen) => change({ language: chosen === 'browser' ? undefined : chosen })}
      />
      <PointNameChoice />
      <RadioChoice
        name={t.theme}
        choices={labelled(THEMES)}
        chosen={theme}
        onChoose={(theme) => change({ theme })}
      />
      <RadioChoice
        name={t.textSize}
        choices={labelled(SIZES)}
        chosen={text}
        onChoose={(text) => change({ text })}
      />
      <RadioChoice
        name={t.hand}
        choices={labelled(HANDS)}
        chosen={hand}
        onChoose={(hand) => change({ hand })}
      />
      <label className={styles.modest}>
        <input
          type="checkbox"
          checked={modest}
          onChange={(event) => change({ modest: event.target.checked })}
        />
        <span>
          {t.modest}
          <small>{t.modestMeans}</small>
        </span>
      </label>
    </Dialog>
  )
}

/** Lets the person choose the kind of point names. */
function PointNameChoice() {
  const t = useMessages(displayMessages)
  const kind = useNameKind()
  const change = useSettings((state) => state.change)
  return (
    <RadioChoice
      name={t.pointNames}
      choices={NAME_KINDS.map((each) => [each, t[each]] as const)}
      chosen={kind}
      onChoose={(names) => change({ names })}
    />
  )
}

import { useEffect, useId, useMemo } from 'react'
import type { TextPart } from '../../domain/figure/boneTerms'
import type { Side } from '../../domain/schema/code'
import type { Language } from '../../messages/languages'
import { useLanguage } from '../../messages/messages'
import { boneReaders } from '../../models/boneReaders'
import { LoadState } from '../../models/LoadState'
import { useModel } from '../../models/useModel'
import { useHoveredBone } from '../../state/hoveredBone'
import { useShortcuts } from '../frame/shortcuts'
import styles from './BoneText.module.css'

interface Props {
  readonly text: string
  /** Of the text. */
  readonly language: Language
  /** Of the bones of a pair that are lit: `midline` for both. */
  readonly side?: Side
}

const hide = () => useHoveredBone.setState({ shown: undefined })

/** Shows a text whose words for bones light them on the body, until they are pressed again. */
export function BoneText(props: Props) {
  // Another text, or another side, shows no bones at first.
  return <TextWithBones key={`${props.side} ${props.text}`} {...props} />
}

function TextWithBones({ text, language, side = 'midline' }: Props) {
  const { value: readers } = useModel(boneReaders)
  const spoken = useLanguage()
  const by = useId()
  const shown = useHoveredBone((state) => (state.shown?.by === by ? state.shown : undefined))
  const parts = useMemo(() => readers?.[language](text) ?? [text], [readers, language, text])

  useEffect(
    () => () => {
      if (useHoveredBone.getState().shown?.by === by) hide()
    },
    [by],
  )
  useShortcuts('withBone', { Escape: () => shown !== undefined && hide() })

  return (
    <BoneWords
      parts={parts}
      language={spoken}
      lit={shown?.bones}
      onPress={({ bones, name }) =>
        bones === shown?.bones
          ? hide()
          : useHoveredBone.setState({ shown: { bones, side, name: name[spoken], by } })
      }
    />
  )
}

/** A message if the words that name bones could not be loaded: the texts stay plain. */
export function BoneTermsMissing() {
  const { error } = useModel(boneReaders, false)
  return error ? <LoadState failed /> : null
}

interface BoneWordsProps {
  readonly parts: readonly TextPart[]
  /** Of the bones' names. */
  readonly language: Language
  /** The bones of the words that are pressed. */
  readonly lit: readonly string[] | undefined
  readonly onPress: (part: Exclude<TextPart, string>) => void
}

/** The parts of a text: words that name bones are buttons. */
export function BoneWords({ parts, language, lit, onPress }: BoneWordsProps) {
  return parts.map((part, at) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/a11y/useSemanticElements: the words of a button never break into lines
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: a text may name a bone twice, and its parts stay in order
        key={at}
        role="button"
        tabIndex={0}
        className={styles.term}
        aria-pressed={part.bones === lit}
        title={part.name[language]}
        onClick={() => onPress(part)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          // Neither shortcuts nor scrolling.
          event.preventDefault()
          if (!event.repeat) onPress(part)
        }}
      >
        {part.words}
      </span>
    ),
  )
}

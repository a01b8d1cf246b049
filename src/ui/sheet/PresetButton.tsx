import { sheetPresetWords } from '../../words/sheetPreset'
import { useWords } from '../../words/useWords'
import { useFilePreset } from './useFilePreset'

/** The sheet of a guide in one click. */
export function PresetButton({ guide, name }: { guide: string; name: string }) {
  const t = useWords(sheetPresetWords)
  const filePreset = useFilePreset()
  return (
    <button type="button" data-print="hide" onClick={() => filePreset(guide)}>
      {t.sheetOf({ name })}
    </button>
  )
}

import { useFilePreset } from './useFilePreset'

/** The sheet of a guide in one click. */
export function PresetButton({ guide, name }: { guide: string; name: string }) {
  const filePreset = useFilePreset()
  return (
    <button type="button" data-print="hide" onClick={() => filePreset(guide)}>
      {name} sheet
    </button>
  )
}

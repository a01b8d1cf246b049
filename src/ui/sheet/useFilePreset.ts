import { EMPTY_SHEET, itemsOf } from '../../domain/sheet/sheet'
import { useSheets } from '../../state/sheets'
import { useAdvice } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'

/** Makes a sheet of all points of a guide that the person is offered, and goes there. */
export function useFilePreset(): (guide: string) => void {
  const { index } = useAtlas()
  const advise = useAdvice(index)
  const file = useSheets((state) => state.file)
  const goTo = useViewStore((state) => state.goTo)
  return (id) => {
    const guide = index.guides.find((each) => each.id === id)
    if (!guide) return
    const codes = [...guide.corePoints, ...guide.furtherPoints].filter(
      (code) => advise(code).verdict !== 'do-not-offer',
    )
    file({ ...EMPTY_SHEET, name: guide.name, items: itemsOf(codes) })
    goTo({ kind: 'sheet' })
  }
}

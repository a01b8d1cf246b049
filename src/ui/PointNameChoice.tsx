import { NAME_KINDS } from '../atlas/pointName'
import { useLooking } from '../state/looking'
import { useNameKind } from '../state/useNameKind'
import { pointNamesWords } from '../words/pointNames'
import { useWords } from '../words/useWords'
import { DisplayChoice } from './DisplayChoice'

/** In which words points are named. */
export function PointNameChoice() {
  const t = useWords(pointNamesWords)
  const kind = useNameKind()
  const setNames = useLooking((state) => state.setNames)
  return (
    <DisplayChoice
      name={t.title}
      choices={NAME_KINDS.map((each) => [each, t[each]] as const)}
      chosen={kind}
      onChoose={setNames}
    />
  )
}

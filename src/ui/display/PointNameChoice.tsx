import { NAME_KINDS } from '../../domain/points/pointName'
import { useLooking } from '../../state/settings'
import { useNameKind } from '../../state/useNameKind'
import { pointNamesWords } from '../../words/pointNames'
import { useWords } from '../../words/useWords'
import { DisplayChoice } from '../kit/ButtonChoice'

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

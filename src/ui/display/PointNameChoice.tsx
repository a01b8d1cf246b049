import { NAME_KINDS } from '../../domain/points/pointName'
import { useSettings } from '../../state/settings'
import { useNameKind } from '../../state/useNameKind'
import { pointNamesWords } from '../../words/pointNames'
import { useWords } from '../../words/useWords'
import { ButtonChoice } from '../kit/ButtonChoice'

/** In which words points are named. */
export function PointNameChoice() {
  const t = useWords(pointNamesWords)
  const kind = useNameKind()
  const setNames = useSettings((state) => state.setNames)
  return (
    <ButtonChoice
      name={t.title}
      choices={NAME_KINDS.map((each) => [each, t[each]] as const)}
      chosen={kind}
      onChoose={setNames}
    />
  )
}

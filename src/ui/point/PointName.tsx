import type { PointSummary } from '../../domain/atlas'
import { pointName, secondName } from '../../domain/points/pointName'
import { useNameKind } from '../../state/routeMessages'

interface Props {
  readonly point: PointSummary
  readonly className?: string | undefined
  /** The name that stands behind the chosen one. */
  readonly second?: boolean
}

/** A point's name in the words that the person chose. */
export function PointName({ point, className, second = false }: Props) {
  const kind = useNameKind()
  const { words, lang } = second ? secondName(point, kind) : pointName(point, kind)
  return (
    <span lang={lang} className={className}>
      {words}
    </span>
  )
}

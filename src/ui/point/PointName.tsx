import type { PointSummary } from '../../domain/atlas'
import { pointName, secondName } from '../../domain/points/pointName'
import { useNameKind } from '../../state/routeMessages'

interface Props {
  readonly point: PointSummary
  readonly className?: string | undefined
  /** Whether to show the second name, which follows the chosen one. */
  readonly second?: boolean
}

/** Shows the name of a point, in the kind of name that the person chose. */
export function PointName({ point, className, second = false }: Props) {
  const kind = useNameKind()
  const { words, lang } = second ? secondName(point, kind) : pointName(point, kind)
  return (
    <span lang={lang} className={className} translate={lang === 'en' ? undefined : 'no'}>
      {words}
    </span>
  )
}

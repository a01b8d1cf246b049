import type { KeyboardEvent } from 'react'
import type { PointSummary } from '../../domain/atlas'
import { sideFor } from '../../domain/points/sides'
import { isOffered } from '../../domain/safety/verdict'
import type { Side } from '../../domain/schema/code'
import { useNameKind } from '../../state/routeMessages'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { PointName } from '../point/PointName'
import { AdviceBadges, CautionBadges } from '../safety/Cautions'
import { SheetButton } from '../sheet/SheetButton'
import styles from './PointLines.module.css'

interface Props {
  readonly points: readonly PointSummary[]
  readonly side?: Side | undefined
}

/** Lists points with link, sheet button and cautions. Arrow keys move between the rows. */
export function PointLines({ points, side }: Props) {
  const kind = useNameKind()
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  return (
    <ol className={styles.points} onKeyDown={walkWithArrows}>
      {points.map((point) => {
        const advice = advise(point.code)
        return (
          <li key={point.code} className={styles.row}>
            <RouteLink
              route={{ kind: 'point', code: point.code, side: sideFor(point.laterality, side) }}
              className={styles.point}
            >
              <span className={styles.code} translate="no">
                {point.code}
              </span>
              <PointName point={point} className={styles.name} />
              <PointName point={point} second />
              {kind !== 'english' && (
                <span lang="en" className={styles.english}>
                  {point.english}
                </span>
              )}
            </RouteLink>
            {isOffered(advice) && <SheetButton code={point.code} compact />}
            <AdviceBadges advice={advice} />
            <CautionBadges ids={point.cautions} besides={advice} />
          </li>
        )
      })}
    </ol>
  )
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Moves the focus from the link of one row to another with arrow keys, Home and End. */
function walkWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > li > a')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  links[step(at, links.length - 1)]?.focus()
}

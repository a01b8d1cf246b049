import pointMessages from 'virtual:messages/point'
import type { ReactNode } from 'react'
import { sideFor } from '../../domain/points/sides'
import { isOffered } from '../../domain/safety/verdict'
import type { Side } from '../../domain/schema/code'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { ChannelDot } from '../channel/ChannelDot'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { AdviceBadges, CautionBadges } from '../safety/Cautions'
import { SheetButton } from '../sheet/SheetButton'
import { PointName } from './PointName'
import styles from './PointRow.module.css'

const REACH = { local: 'local', regional: 'nearby', distant: 'distant' } as const

interface Props {
  readonly code: string
  readonly side: Side
  readonly texts: TextLookup
  readonly reach?: keyof typeof REACH
  /** One line about it; by default its location. */
  readonly line?: string
  readonly children?: ReactNode
}

/** Shows a point in a list: code, names, sheet button, advice, one line and cautions. */
export function PointRow({ code, side, texts, reach, line, children }: Props) {
  const t = useMessages(pointMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const point = atlas.point(code)
  if (!point) return null
  const advice = advise(code)
  const route = { kind: 'point', code, side: sideFor(point.laterality, side) } as const
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <RouteLink route={route} className={styles.link}>
          <ChannelDot code={code} />
          <span className={styles.code} translate="no">
            {code}
          </span>
          <PointName point={point} className={styles.name} />
          <PointName point={point} second />
        </RouteLink>
        {isOffered(advice) && <SheetButton code={code} compact />}
      </div>
      <AdviceBadges advice={advice} />
      <p className={styles.line}>
        {reach && <span className={styles.reach}>{t[REACH[reach]]}</span>}{' '}
        <span lang="en">{line ?? texts.point(code)?.location}</span>
      </p>
      <CautionBadges ids={point.cautions} besides={advice} />
      {children}
    </li>
  )
}

interface PointListProps {
  readonly title: string
  /** Id of the heading, for a button that leads to it. */
  readonly id?: string
  readonly intro?: string
  readonly children: ReactNode
}

/** Shows a titled list of points, in order. */
export function PointList({ title, id, intro, children }: PointListProps) {
  return (
    <Section heading={title} headingId={id}>
      {intro && <p className={styles.intro}>{intro}</p>}
      <ol className={styles.rows}>{children}</ol>
    </Section>
  )
}

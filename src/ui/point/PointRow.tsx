import pointMessages from 'virtual:messages/point'
import techniqueMessages from 'virtual:messages/technique'
import type { ReactNode } from 'react'
import type { LitReason } from '../../domain/points/litPoints'
import { sideFor } from '../../domain/points/sides'
import { isOffered } from '../../domain/safety/verdict'
import type { Side } from '../../domain/schema/code'
import { summariseShortly } from '../../domain/technique/describeTechnique'
import { gentleTechnique } from '../../domain/technique/gentleTechnique'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { askForDemonstration } from '../../state/techniquePlayer'
import { useAdvice } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { AdviceBadges, CautionBadges } from '../safety/Cautions'
import { SheetButton } from '../sheet/SheetButton'
import { PointLink } from './PointLink'
import styles from './PointRow.module.css'

interface Props {
  readonly code: string
  readonly side: Side
  readonly texts: TextLookup
  readonly why: LitReason | undefined
  readonly children?: ReactNode
}

/** Shows a point in a list: a picture, code and name, how to find it, how to press it. */
export function PointRow({ code, side, texts, why, children }: Props) {
  const t = useMessages(pointMessages)
  const how = useMessages(techniqueMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const drawn = useViewStore((state) => state.scene === 'ready')
  const point = atlas.point(code)
  const text = texts.point(code)
  if (!point || !text) return null
  const advice = advise(code)
  const own = sideFor(point.laterality, side)
  const route = { kind: 'point', code, side: own } as const
  const pressing = advice.personal ? gentleTechnique(text.pressing) : text.pressing
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <PointLink point={point} side={own} why={why}>
          {why === 'core' && <span className={styles.main}>{t.main}</span>}
        </PointLink>
        {isOffered(advice) && <SheetButton code={code} compact />}
      </div>
      <p className={styles.find} lang="en">
        {text.find}
      </p>
      <div className={styles.dose}>
        <p>{summariseShortly(how, pressing)}</p>
        {drawn && isOffered(advice) && (
          <RouteLink
            route={route}
            className={styles.play}
            label={t.play({ code })}
            onFollow={() => askForDemonstration(code)}
          >
            <span aria-hidden="true">▶</span>
          </RouteLink>
        )}
      </div>
      <AdviceBadges advice={advice} />
      <CautionBadges ids={point.cautions} besides={advice} />
      {children}
    </li>
  )
}

interface PointListProps {
  readonly title: string
  readonly intro?: string | undefined
  readonly children: ReactNode
}

/** Shows a titled list of points, in order. */
export function PointList({ title, intro, children }: PointListProps) {
  return (
    <Section heading={title}>
      {intro && <p className={styles.intro}>{intro}</p>}
      <ol className={styles.rows}>{children}</ol>
    </Section>
  )
}

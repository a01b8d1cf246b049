import { isOffered } from '../../domain/safety/verdict'
import type { Side } from '../../domain/schema/code'
import { useNameKind } from '../../state/routeMessages'
import { useAdvice } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas, useTexts } from '../atlasContext'
import { ChannelSteps } from '../channel/ChannelSteps'
import { PanelHeading } from '../kit/PanelHeading'
import { ShareButton } from '../kit/ShareButton'
import { SideSwitch } from '../kit/SideSwitch'
import { AdviceStatement } from '../safety/AdviceStatement'
import { SheetButton } from '../sheet/SheetButton'
import { PointBody } from './PointBody'
import styles from './PointCard.module.css'
import { PointName } from './PointName'

/** Shows everything about one point on one side. */
export function PointCard({ code, side }: { code: string; side: Side }) {
  const atlas = useAtlas()
  const texts = useTexts()
  const kind = useNameKind()
  const origin = useViewStore((state) => state.origin)
  const point = atlas.point(code)
  const text = texts.point(code)
  const advise = useAdvice(atlas)
  if (!point || !text) return null
  const advice = advise(code)
  return (
    <>
      <PanelHeading
        back={origin ?? { kind: 'home' }}
        below={
          <>
            <p>
              <PointName point={point} second />
              {kind !== 'english' && (
                <>
                  {' · '}
                  <span lang="en">{point.english}</span>
                </>
              )}
            </p>
            <div className={styles.actions}>
              <SideSwitch side={side} placeOn={(to) => ({ kind: 'point', code, side: to })} />
              {isOffered(advice) && <SheetButton code={code} />}
              <ShareButton route={{ kind: 'point', code, side }} />
            </div>
          </>
        }
      >
        <span className={styles.code} translate="no">
          {code}
        </span>{' '}
        <PointName point={point} />
      </PanelHeading>
      <AdviceStatement code={code} advice={advice} texts={texts} />
      <PointBody part={point.part} text={text} texts={texts} advice={advice} />
      <ChannelSteps code={code} side={side} />
    </>
  )
}

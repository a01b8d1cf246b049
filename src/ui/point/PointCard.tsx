import { parentRoute } from '../../domain/route/parentRoute'
import { isOffered } from '../../domain/safety/verdict'
import type { Side } from '../../domain/schema/code'
import { useNameKind } from '../../state/routeMessages'
import { useAdvice } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas, useTexts } from '../atlasContext'
import { ChannelSteps } from '../channel/ChannelSteps'
import { PanelFoot } from '../frame/PanelFoot'
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
        back={parentRoute(atlas, { kind: 'point', code, side }, origin)}
        aside={
          <>
            <SideSwitch side={side} placeOn={(to) => ({ kind: 'point', code, side: to })} />
            <ShareButton route={{ kind: 'point', code, side }} />
          </>
        }
        below={
          <>
            <PointName point={point} second />
            {kind !== 'english' && (
              <>
                {' · '}
                <span lang="en">{point.english}</span>
              </>
            )}
          </>
        }
      >
        <span className={styles.code} translate="no">
          {code}
        </span>{' '}
        <PointName point={point} />
      </PanelHeading>
      <ChannelSteps code={code} side={side} />
      <AdviceStatement code={code} advice={advice} texts={texts} />
      <PointBody part={point.part} side={side} text={text} texts={texts} advice={advice} />
      <PanelFoot>{isOffered(advice) && <SheetButton code={code} />}</PanelFoot>
    </>
  )
}

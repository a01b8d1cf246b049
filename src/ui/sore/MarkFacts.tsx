import adviceMessages from 'virtual:messages/advice'
import rulerMessages from 'virtual:messages/ruler'
import soreMessages from 'virtual:messages/sore'
import spansMessages from 'virtual:messages/spans'
import { useEffect, useMemo, useRef } from 'react'
import { cunNear } from '../../body/cunNear'
import { musclesUnder } from '../../body/muscleMap'
import type { PointPosition } from '../../body/positions'
import type { Rulers } from '../../body/rulers'
import type { Mark, Skin } from '../../body/spot'
import { regionsWithin } from '../../body/walkOnSkin'
import { lookup, pick } from '../../domain/lookup'
import { aroundMark, CLOSE } from '../../domain/points/nearMark'
import { withoutMark } from '../../domain/route/editPlaces'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { describeCun } from '../../domain/ruler/describeCun'
import { isOffered } from '../../domain/safety/verdict'
import type { Muscle } from '../../domain/schema/muscle'
import { useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { muscleMap } from '../../models/muscleMap'
import { useModel } from '../../models/useModel'
import { useMarking } from '../../state/marking'
import { useRouteMessages } from '../../state/routeMessages'
import { useAdvice, useOffers } from '../../state/useAdvice'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { LinkList } from '../kit/LinkList'
import { Section } from '../kit/Section'
import { MusclesFold } from '../muscle/MusclesFold'
import { whyLeftOut } from '../safety/describeAdvice'
import { LeftOutBox } from '../safety/LeftOutBox'
import styles from './MarkFacts.module.css'
import { NearPointRow } from './NearPointRow'
import type { Measure } from './useWhere'

interface Props {
  readonly route: Extract<Route, { kind: 'region' }>
  readonly mark: Mark
  /** Of the body of the mark. */
  readonly skin: Skin
  /** The positions of all points on that body. */
  readonly points: readonly PointPosition[]
  /** Of that body, once they are loaded. */
  readonly rulers: Rulers | undefined
}

/** Says what lies round an exact spot: what not to press, the nearest points, the muscles. */
export function MarkFacts({ route, mark, skin, points, rulers }: Props) {
  const t = useMessages(soreMessages)
  const names = useRouteMessages()
  const atlas = useAtlas()
  const offers = useOffers(atlas)
  const { region, side } = mark.place
  const { toPress, leftOut, close } = useMemo(
    () => aroundMark(atlas, route, mark, points, offers),
    [atlas, route, mark, points, offers],
  )
  const closed = useMemo(
    () =>
      pick(atlas.region, [...regionsWithin(skin, mark, CLOSE)]).filter(
        ({ guides }) => atlas.guide(guides[0])?.kind === 'why-not',
      ),
    [atlas, skin, mark],
  )
  const measure = useMemo((): Measure | undefined => {
    const [nearest] = toPress
    return nearest && rulers
      ? { ...cunNear(rulers, nearest.code, nearest.side), hand: rulers.hand }
      : undefined
  }, [toPress, rulers])
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // Where it was marked from may be far below, in a long list.
    if (useMarking.getState().tapped?.spot !== mark.place.spot) return
    section.current?.scrollIntoView({ block: 'nearest' })
    useMarking.setState({ tapped: undefined })
  }, [mark])
  const name = routeName(names, atlas, { kind: 'region', region, side })
  return (
    <Section ref={section} className={styles.mark} heading={t.heading({ name })}>
      <MustNot codes={leftOut} regions={closed} />
      <CareNear codes={close.filter((code) => !leftOut.includes(code))} />
      {toPress.length > 0 ? (
        <>
          <p>{t.nearestPoints}</p>
          <ol className={styles.points}>
            {toPress.map((near) => (
              <NearPointRow key={near.code} near={near} measure={measure} />
            ))}
          </ol>
          <p className={styles.quiet}>
            {t.asStanding} {measure && <Counted {...measure} />}
          </p>
        </>
      ) : (
        <p>{t.noneNear}</p>
      )}
      <MusclesFold heading={t.musclesUnder}>
        {({ muscles }) => <MusclesUnder muscles={muscles} triangle={mark.place.spot.subQuad * 2} />}
      </MusclesFold>
      <button
        type="button"
        data-print="hide"
        onClick={() => useViewStore.getState().goTo(withoutMark(route, region))}
      >
        {t.remove}
      </button>
    </Section>
  )
}

interface MusclesUnderProps {
  readonly muscles: readonly Muscle[]
  /** Of the refined mesh. */
  readonly triangle: number
}

/** The muscles beneath a spot of the skin, the outermost first. */
function MusclesUnder({ muscles, triangle }: MusclesUnderProps) {
  const t = useMessages(soreMessages)
  const { value: map, error } = useModel(muscleMap)
  if (!map) return <LoadState failed={error !== undefined} />
  const under = pick(lookup(muscles, 'id'), musclesUnder(map, triangle))
  if (under.length === 0) return <p>{t.noMuscle}</p>
  return (
    <>
      <p className={styles.quiet}>{t.whichMuscle}</p>
      <LinkList items={under} routeOf={({ id }) => ({ kind: 'muscle', muscle: id })} />
    </>
  )
}

interface MustNotProps {
  readonly codes: readonly string[]
  readonly regions: readonly { readonly name: string }[]
}

/** Names the places and points close by that must not be pressed, with the reasons and without links. */
function MustNot({ codes, regions }: MustNotProps) {
  const t = useMessages(soreMessages)
  const advice = useMessages(adviceMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  if (codes.length + regions.length === 0) return null
  const places = regions.map(({ name }) => name).join(advice.semicolon)
  const named = codes.map((code) => {
    const own = advise(code)
    const reason = isOffered(own) ? t.leftOutByGuide : whyLeftOut(advice, own)
    return advice.leftOutPoint({ code, reason })
  })
  return (
    <LeftOutBox data-left-out heading={t.mustNot}>
      {places && <p>{t.closed({ places })}</p>}
      {named.length > 0 && <p>{t.whatNot({ points: named.join(advice.semicolon) })}</p>}
    </LeftOutBox>
  )
}

/** Names the delicate structures that the points close by are known to lie over. */
function CareNear({ codes }: { readonly codes: readonly string[] }) {
  const t = useMessages(soreMessages)
  const advice = useMessages(adviceMessages)
  const atlas = useAtlas()
  const cautions = new Set(codes.flatMap((code) => atlas.point(code)?.cautions ?? []))
  // What depends on the person is in the advice.
  const named = atlas.badges.filter(({ id, when }) => cautions.has(id) && when === undefined)
  if (named.length === 0) return null
  const what = named.map(({ short }) => short).join(advice.semicolon)
  return <p>{t.careNear({ what })}</p>
}

/** Says by what a cun is counted here. */
function Counted({ span }: Measure) {
  const t = useMessages(soreMessages)
  const ruler = useMessages(rulerMessages)
  const spans: Readonly<Record<string, string>> = useMessages(spansMessages)
  if (!span || span.cun <= 1) return t.byThumb
  return t.bySpan({ span: spans[span.id] ?? span.name, cun: describeCun(ruler, span.cun) })
}

import soreMessages from 'virtual:messages/sore'
import { useMemo } from 'react'
import { marksOn } from '../../body/spot'
import { placesOf, type Route } from '../../domain/route/link'
import { useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useSettings } from '../../state/settings'
import { MarkFacts } from './MarkFacts'

/** Says, for each exact spot of the route, what lies round it. */
export function MarkedSpots({ route }: { readonly route: Extract<Route, { kind: 'region' }> }) {
  const t = useMessages(soreMessages)
  const body = useSettings((state) => state.body)
  const places = useMemo(() => placesOf(route).filter(({ spot }) => spot), [route])
  const isMarked = places.length > 0
  const { value: skin, error } = useModel(models.body(body), isMarked)
  // Without them the directions still hold.
  const rulers = useModel(models.rulers(body), isMarked)
  const marks = useMemo(() => (skin ? marksOn(skin, places) : []), [skin, places])
  if (!isMarked) return null
  if (!skin) return <LoadState failed={error !== undefined} what={t.notThere} />
  return (
    <>
      {marks.map((mark) => (
        <MarkFacts
          key={mark.place.region}
          route={route}
          mark={mark}
          skin={skin}
          points={skin.points}
          rulers={rulers.value}
        />
      ))}
      {rulers.error && <LoadState failed what={t.lengthsNotThere} />}
    </>
  )
}

import muscleMessages from 'virtual:messages/muscle'
import type { GuideSummary } from '../../domain/atlas'
import { pick } from '../../domain/lookup'
import { useMessages } from '../../messages/messages'
import { useAtlas } from '../atlasContext'

/** Says what the guides to the places of a muscle allow there, if that is not pressing. */
export function HowFar({ regions }: { readonly regions: readonly string[] }) {
  const t = useMessages(muscleMessages)
  const atlas = useAtlas()
  const places = pick(atlas.region, regions)
  const ofKind = (kind: GuideSummary['kind']) =>
    places.filter(({ guides }) => atlas.guide(guides[0])?.kind === kind)
  const closed = ofKind('why-not').map(({ name }) => name)
  return (
    <>
      {ofKind('press-light').length > 0 && <p>{t.lightOnly}</p>}
      {closed.length > 0 && <p>{t.closed({ places: closed.join(t.comma) })}</p>}
    </>
  )
}

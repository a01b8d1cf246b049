import muscleMessages from 'virtual:messages/muscle'
import { capitalise } from '../../domain/capitalise'
import { routeName } from '../../domain/route/routeName'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { texts } from '../../models/texts'
import { useModel } from '../../models/useModel'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas } from '../atlasContext'
import { PanelHeading } from '../kit/PanelHeading'
import { ShareButton } from '../kit/ShareButton'
import { MuscleContent } from './MuscleContent'

/** Shows a muscle. The heading appears at once; the rest is fetched on demand. */
export function MusclePanel({ id }: { readonly id: string }) {
  const t = useMessages(muscleMessages)
  const atlas = useAtlas()
  const places = useRouteMessages()
  const { value, error } = useModel(texts.muscles(useLanguage()))
  const muscle = value?.muscles.find((each) => each.id === id)
  const route = { kind: 'muscle', muscle: id } as const
  return (
    <>
      <PanelHeading
        back={{ kind: 'home' }}
        aside={<ShareButton route={route} />}
        below={muscle && capitalise(muscle.plain)}
      >
        {muscle?.name ?? routeName(places, atlas, route)}
      </PanelHeading>
      {value && muscle ? (
        <MuscleContent muscle={muscle} muscles={value} />
      ) : (
        <LoadState failed={error !== undefined} what={t.notThere} />
      )}
    </>
  )
}

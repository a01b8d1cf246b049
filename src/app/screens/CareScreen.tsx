import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import { LoadState } from '../../models/LoadState'
import { lazyPart } from '../../models/lazyPart'
import { models } from '../../models/models'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas } from '../../ui/atlasContext'
import { PanelHeading } from '../../ui/kit/PanelHeading'

const CarePanel = lazyPart(
  'care panel',
  async () => {
    const [care, { CarePanel }] = await Promise.all([
      models.care.load(),
      import('../../ui/care/CarePanel'),
    ])
    return {
      default: (props: { topic: string | undefined }) => <CarePanel care={care} {...props} />,
    }
  },
  { waiting: <LoadState /> },
)

/** A page of the care guide. The heading appears at once; the rest is fetched on demand. */
export function CareScreen({ topic }: { topic: string | undefined }) {
  const atlas = useAtlas()
  const t = useRouteMessages()
  const route: Route = topic === undefined ? { kind: 'care' } : { kind: 'care', topic }
  const isGuide = atlas.guide(topic) !== undefined
  return (
    <>
      <PanelHeading back={backFrom(topic, isGuide)}>{routeName(t, atlas, route)}</PanelHeading>
      <CarePanel topic={topic} />
    </>
  )
}

function backFrom(topic: string | undefined, isGuide: boolean): Route {
  if (topic === undefined) return { kind: 'home' }
  return isGuide ? { kind: 'guide', guide: topic } : { kind: 'care' }
}

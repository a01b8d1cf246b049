import { type ComponentType, useEffect, useState } from 'react'
import type { Route } from '../../domain/route/link'
import { routeName } from '../../domain/route/routeName'
import type { Care } from '../../domain/schema/care'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas } from '../../ui/atlasContext'
import { LoadState } from '../../ui/kit/LoadState'
import { PanelHeading } from '../../ui/kit/PanelHeading'

type CareRest =
  | { readonly status: 'loading' | 'failed' }
  | {
      readonly status: 'ready'
      readonly care: Care
      readonly CarePanel: ComponentType<{ care: Care; topic: string | undefined }>
    }

/** A page of the care guide. Its heading is there at once; the rest is fetched on the first visit. */
export function CareScreen({ topic }: { topic: string | undefined }) {
  const atlas = useAtlas()
  const t = useRouteMessages()
  const [attempt, setAttempt] = useState(0)
  const [rest, setRest] = useState<CareRest>({ status: 'loading' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what loads again
  useEffect(() => {
    let current = true
    setRest({ status: 'loading' })
    Promise.all([import('virtual:tsubo/care'), import('../../ui/care/CarePanel')]).then(
      ([{ default: care }, { CarePanel }]) => {
        if (current) setRest({ status: 'ready', care, CarePanel })
      },
      () => {
        if (current) setRest({ status: 'failed' })
      },
    )
    return () => {
      current = false
    }
  }, [attempt])

  const route: Route = topic === undefined ? { kind: 'care' } : { kind: 'care', topic }
  const isGuide = atlas.guide(topic) !== undefined
  return (
    <>
      <PanelHeading back={backFrom(topic, isGuide)}>{routeName(t, atlas, route)}</PanelHeading>
      {rest.status === 'ready' ? (
        <rest.CarePanel care={rest.care} topic={topic} />
      ) : (
        <LoadState
          retry={rest.status === 'failed' ? () => setAttempt((number) => number + 1) : undefined}
        />
      )}
    </>
  )
}

function backFrom(topic: string | undefined, isGuide: boolean): Route {
  if (topic === undefined) return { kind: 'home' }
  return isGuide ? { kind: 'guide', guide: topic } : { kind: 'care' }
}

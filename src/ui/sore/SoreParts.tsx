import type { Route } from '../../domain/route/link'
import { ExactlyHere } from './ExactlyHere'
import { HowMuch } from './HowMuch'
import { MarkedSpots } from './MarkedSpots'

interface Props {
  readonly route: Extract<Route, { kind: 'region' }>
  /** What is known of the exact spots, or what a person can say of the places. */
  readonly show: 'spots' | 'answers'
}

/** What a person says of sore places besides where they are, and what follows from it. */
export default function SoreParts({ route, show }: Props) {
  if (show === 'spots') return <MarkedSpots route={route} />
  return (
    <>
      <ExactlyHere route={route} />
      <HowMuch route={route} />
    </>
  )
}

import { type ComponentType, createContext } from 'react'
import type { PointSummary } from '../../domain/atlas'
import type { LitReason } from '../../domain/points/litPoints'
import type { Side } from '../../domain/schema/code'

interface Props {
  readonly point: PointSummary
  readonly side: Side
  /** Colours the dot as on the body. */
  readonly why: LitReason | undefined
}

/** Draws the place of a point; `app` provides it, since `ui` draws no bodies. */
export const PointPictureContext = createContext<ComponentType<Props> | undefined>(undefined)

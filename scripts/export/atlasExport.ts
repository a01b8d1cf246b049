import type { Vec3 } from '../../src/body/frame'
import type { PointTechnique } from '../../src/domain/atlas'
import type { BodyId } from '../../src/domain/figure/bodies'
import type { SelfPress } from '../../src/domain/safety/selfPress'
import type { BodyPart, Side } from '../../src/domain/schema/code'
import type { Beneath, Point } from '../../src/domain/schema/point'
import type { Structure } from '../../src/domain/schema/structure'

/** The output of `export:atlas`: one body with everything placed on it. See docs/data.md. */
export interface AtlasExport {
  readonly format: 'tsubo-atlas'
  readonly version: 1
  readonly body: {
    readonly id: BodyId
    readonly heightMetres: number
    readonly frame: {
      readonly unit: 'metre'
      readonly up: '+Y'
      readonly anterior: '+Z'
      readonly left: '+X'
    }
  }
  readonly points: readonly ExportedPoint[]
  readonly landmarks: readonly ExportedLandmark[]
  readonly spans: readonly ExportedSpan[]
  readonly channels: readonly ExportedChannel[]
  readonly guides: readonly ExportedGuide[]
}

export interface ExportedPoint {
  readonly code: string
  /** Set if the code has several spots. */
  readonly spot?: string
  readonly side: Side
  readonly position: Vec3
  readonly normal: Vec3
  /** Id of the skin region. */
  readonly region: string
  readonly part: BodyPart
  readonly names: Pick<Point['names'], 'pinyin' | 'traditional' | 'simplified' | 'english'>
  readonly selfPress: SelfPress
  /** Ids in data/cautions.json, the most severe first. */
  readonly cautions: readonly string[]
  /**
   * The technique as the app shows it: that of the site with the point's own differences, limited
   * by the structures beneath.
   */
  readonly technique: Pick<
    PointTechnique,
    'site' | 'tools' | 'motion' | 'strength' | 'seconds' | 'repetitions' | 'direction'
  >
  /** Structures that pressure can injure there, and what covers them. */
  readonly beneath: readonly ExportedStructure[]
  readonly confidence: Point['confidence']
  readonly confidenceReason?: string
}

interface ExportedStructure extends Structure {
  readonly cover: Beneath['cover']
}

export interface ExportedLandmark {
  readonly id: string
  readonly name: string
  readonly side: Side
  readonly position: Vec3
}

export interface ExportedSpan {
  readonly id: string
  readonly cun: number
  readonly metres: { readonly left: number; readonly right: number }
}

export interface ExportedChannel {
  readonly code: string
  readonly side: Side
  readonly branches: readonly (readonly Vec3[])[]
}

export interface ExportedGuide {
  readonly id: string
  readonly name: string
  /** Codes in the order to press. */
  readonly corePoints: readonly string[]
  readonly furtherPoints: readonly string[]
  /** Codes that the guide's printed source names; empty if there is no such source. */
  readonly article: readonly string[]
  /** All other codes. */
  readonly added: readonly string[]
}

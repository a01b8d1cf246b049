/** `public/models/bodies.json`: describes the content and format of the model files. */

import type { BodyId } from '../domain/figure/bodies'

export const BODY_FORMAT = 'tsubo-body'
export const BODY_FORMAT_VERSION = 1

export interface BodyManifest {
  readonly format: typeof BODY_FORMAT
  readonly version: typeof BODY_FORMAT_VERSION
  /** In the files the vertices and quads of the skin come first, then those of the two eyeballs. */
  readonly skin: MeshCounts
  readonly eyes: MeshCounts
  readonly topology: TopologyFile
  readonly bodies: Readonly<Record<BodyId, PositionFile>>
}

interface MeshCounts {
  readonly vertices: number
  readonly quads: number
}

/** Four consecutive index sequences; `decodeBody` describes them. */
export interface TopologyFile {
  readonly file: string
  readonly sections: Readonly<Record<TopologySection, SectionSize>>
}

export const topologySections = ['midline', 'runs', 'corners', 'partners'] as const
export type TopologySection = (typeof topologySections)[number]

interface SectionSize {
  readonly count: number
  readonly bytes: number
}

export interface PositionFile {
  readonly file: string
  /** Height of the refined figure, in metres. */
  readonly height: number
  /** Size of one quantisation step, in metres. */
  readonly step: number
  /** Position, in metres, of the quantised coordinates 0, 0, 0. */
  readonly origin: readonly [number, number, number]
}

/**
 * Checks that the parsed JSON is a manifest this code can read.
 *
 * @throws with the reason if it is not
 */
export function parseManifest(json: unknown): BodyManifest {
  const manifest = json as Partial<BodyManifest> | null
  if (manifest?.format !== BODY_FORMAT) {
    throw new Error(`The body manifest, bodies.json, has no format "${BODY_FORMAT}".`)
  }
  if (manifest.version !== BODY_FORMAT_VERSION) {
    throw new Error(
      `The body manifest, bodies.json, has version ${manifest.version}; this program reads version ${BODY_FORMAT_VERSION}.`,
    )
  }
  for (const part of ['skin', 'eyes', 'topology', 'bodies'] as const) {
    if (manifest[part] === undefined)
      throw new Error(`The body manifest, bodies.json, lacks "${part}".`)
  }
  return manifest as BodyManifest
}

import { pointTechniques } from '../../src/domain/buildAtlas'
import type { Dataset } from '../../src/domain/dataset'
import { lookup } from '../../src/domain/lookup'
import { codesOfGuide } from '../../src/domain/points/litPoints'
import { selfPressOf } from '../../src/domain/safety/selfPress'
import type { Guide } from '../../src/domain/schema/region'
import type {
  AtlasExport,
  ExportedChannel,
  ExportedGuide,
  ExportedLandmark,
  ExportedPoint,
} from './atlasExport'
import { exportSpan } from './exportSpan'
import type { PlacedBody } from './placeBody'
import { mirrored, roundedVector } from './rounding'

/** Builds the export of the whole atlas on one body, in metres, in the body frame. */
export function buildExport(
  dataset: Dataset,
  body: PlacedBody,
  channels: readonly ExportedChannel[],
): AtlasExport {
  return {
    format: 'tsubo-atlas',
    version: 1,
    body: {
      id: body.id,
      heightMetres: body.height,
      frame: { unit: 'metre', up: '+Y', anterior: '+Z', left: '+X' },
    },
    points: exportPoints(dataset, body),
    landmarks: exportLandmarks(dataset, body),
    spans: dataset.spans.map((span) => exportSpan(span, dataset.landmarks, body)),
    channels,
    guides: dataset.guides.map(exportGuide),
  }
}

function exportPoints(dataset: Dataset, { spots, regionOf }: PlacedBody): ExportedPoint[] {
  const pointOf = lookup(dataset.points, 'code')
  const pressingOf = pointTechniques(dataset)
  const cautionOf = lookup(dataset.cautions, 'id')
  const structureOf = lookup(dataset.structures, 'id')
  return spots.flatMap(({ code, spot, laterality, place }): ExportedPoint[] => {
    const point = pointOf(code)!
    const { names, part, cautions = [], confidence, confidenceReason } = point
    const { site, tools, motion, strength, seconds, repetitions, direction } = pressingOf(point)
    const { pinyin, traditional, simplified, english } = names
    const on = (side: ExportedPoint['side']): ExportedPoint => {
      const [position, normal] = [roundedVector(place.position), roundedVector(place.normal)]
      return {
        code,
        ...(spot === undefined ? {} : { spot }),
        side,
        position: side === 'right' ? mirrored(position) : position,
        normal: side === 'right' ? mirrored(normal) : normal,
        region: regionOf(place.triangle),
        part,
        names: { pinyin, traditional, simplified, english },
        selfPress: selfPressOf(point, cautionOf, strength),
        cautions,
        technique: { site, tools, motion, strength, seconds, repetitions, direction },
        beneath: (point.beneath ?? []).flatMap(({ structure, cover }) => {
          const found = structureOf(structure)
          return found ? [{ ...found, cover }] : []
        }),
        confidence,
        ...(confidenceReason === undefined ? {} : { confidenceReason }),
      }
    }
    return laterality === 'paired' ? [on('left'), on('right')] : [on('midline')]
  })
}

function exportLandmarks({ landmarks }: Dataset, body: PlacedBody): ExportedLandmark[] {
  return landmarks.flatMap(({ id, name, laterality }): ExportedLandmark[] => {
    const place = body.landmarks.get(id)!
    const position = roundedVector(place.position)
    if (laterality === 'midline') return [{ id, name, side: 'midline', position }]
    return [
      { id, name, side: 'left', position },
      { id, name, side: 'right', position: roundedVector(body.opposite(place).position) },
    ]
  })
}

function exportGuide({ id, name, printed, ...guide }: Guide): ExportedGuide {
  const corePoints = guide.corePoints.map(({ code }) => code)
  const furtherPoints = guide.furtherPoints.map(({ code }) => code)
  const isPrinted = (code: string) => printed?.points.some((point) => point.code === code) ?? false
  const all = codesOfGuide({ corePoints, furtherPoints })
  return {
    id,
    name,
    corePoints,
    furtherPoints,
    article: all.filter(isPrinted),
    added: all.filter((code) => !isPrinted(code)),
  }
}

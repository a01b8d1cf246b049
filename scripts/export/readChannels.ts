import { parseLines } from '../../src/body/lines'
import type { BodyId } from '../../src/domain/figure/bodies'
import { projectFiles, readJson } from '../shared/files'
import type { ExportedChannel } from './atlasExport'

/** Reads the channel lines of one body; each side has its branches in order. */
export function readChannels(bodyId: BodyId): ExportedChannel[] {
  const lines = parseLines(readJson(projectFiles, `public/models/lines-${bodyId}.json`))
  const channels = new Map<string, ExportedChannel>()
  for (const { channel: code, side, points } of lines) {
    const key = `${code} ${side}`
    const branches = [...(channels.get(key)?.branches ?? []), points]
    channels.set(key, { code, side, branches })
  }
  return [...channels.values()]
}

import { parseLines } from '../../src/body/lines'
import type { BodySex } from '../../src/body/manifest'
import { projectFiles, readJson } from '../shared/files'
import type { ExportedChannel } from './atlasExport'

/** The channels of one body as they lie on its skin, each side with its branches in order. */
export function readChannels(sex: BodySex): ExportedChannel[] {
  const lines = parseLines(readJson(projectFiles, `public/models/lines-${sex}.json`))
  const channels = new Map<string, ExportedChannel>()
  for (const { channel: code, side, points } of lines) {
    const key = `${code} ${side}`
    const branches = [...(channels.get(key)?.branches ?? []), points]
    channels.set(key, { code, side, branches })
  }
  return [...channels.values()]
}

import { loadDataset } from './data/loadDataset'
import { buildExport } from './export/buildExport'
import { formatCsv } from './export/csv'
import { buildGltf } from './export/gltf'
import { parseOptions, USAGE } from './export/options'
import { placeBody } from './export/placeBody'
import { readChannels } from './export/readChannels'
import { runCommand } from './shared/command'

/** Prints the atlas on one body to stdout; nothing else is printed there. */
await runCommand(USAGE, async (args) => {
  const { body: sex, format } = parseOptions(args)
  const dataset = loadDataset()
  const body = await placeBody(dataset, sex)
  const atlas = buildExport(dataset, body, readChannels(sex))
  if (format === 'csv') return formatCsv(atlas.points)
  const document = format === 'gltf' ? await buildGltf(atlas, body.refined) : atlas
  return `${JSON.stringify(document)}\n`
})

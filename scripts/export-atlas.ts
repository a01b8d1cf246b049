import { loadDataset } from './data/loadDataset'
import { buildExport } from './export/buildExport'
import { formatCsv } from './export/csv'
import { buildGltf } from './export/gltf'
import { parseOptions, UsageError } from './export/options'
import { placeBody } from './export/placeBody'
import { readChannels } from './export/readChannels'

/** Prints the atlas on one body: exit 0 with the document alone on stdout, 2 for a wrong option. */
async function exportAtlas(args: string[]): Promise<string> {
  const { body: sex, format } = parseOptions(args)
  const dataset = loadDataset()
  const body = await placeBody(dataset, sex)
  const atlas = buildExport(dataset, body, readChannels(sex))
  if (format === 'csv') return formatCsv(atlas.points)
  return `${JSON.stringify(format === 'gltf' ? buildGltf(atlas, body.refined) : atlas)}\n`
}

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
try {
  // The exit code is set, not called, so that a pipe gets every byte.
  process.stdout.write(await exportAtlas(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

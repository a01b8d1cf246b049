import { readDataFiles } from '../../scripts/data/readDataFiles'
import { parseDataset } from '../../src/domain/parseDataset'

const { files } = readDataFiles('data')

/** The errors of the dataset after a change of one file, one line each. */
export function faultsWith<Json>(name: string, change: (json: Json) => void): string[] {
  const changed = files.map((file) => {
    if (file.name !== name) return file
    const json = structuredClone(file.json)
    change(json as Json)
    return { name, json }
  })
  return parseDataset(changed).problems.map(({ file, at, reason }) => `${file}: ${at}: ${reason}`)
}

import { readDataFiles } from '../../scripts/data/readDataFiles'
import { parseDataset } from '../../src/domain/parseDataset'

const { files } = readDataFiles('data')

/** The faults of the dataset, a line each, once one of its files is changed. */
export function faultsWith<Json>(name: string, change: (json: Json) => void): string[] {
  const changed = files.map((file) => {
    if (file.name !== name) return file
    const json = structuredClone(file.json)
    change(json as Json)
    return { name, json }
  })
  return parseDataset(changed).problems.map(({ file, at, reason }) => `${file}: ${at}: ${reason}`)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFile, DataProblem } from '../../src/domain/dataset'

/** Folders of data/ that hold generated files rather than the dataset. */
const NOT_DATA = ['schema', 'body']

/** Reads every data file; JSON that does not parse is a problem like any other. */
export function readDataFiles(folder: string): { files: DataFile[]; problems: DataProblem[] } {
  const files: DataFile[] = []
  const problems: DataProblem[] = []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !NOT_DATA.includes(name.split('/')[0]!))
    .toSorted()
  for (const name of names) {
    try {
      files.push({ name, json: JSON.parse(readFileSync(join(folder, name), 'utf8')) })
    } catch (error) {
      problems.push({ file: name, at: '-', reason: (error as Error).message })
    }
  }
  return { files, problems }
}

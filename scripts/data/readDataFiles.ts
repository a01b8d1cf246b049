import type { DataFile, DataProblem } from '../../src/domain/dataset'
import { type Files, projectFiles, readJson } from '../shared/files'

/** Folders of data/ that are not part of the dataset: generated files, and figures of the bones. */
const NOT_DATA = ['schema', 'body', 'bones']

/** Reads every data file and reports invalid JSON as a problem. */
export function readDataFiles(
  folder: string,
  from: Files = projectFiles,
): { files: DataFile[]; problems: DataProblem[] } {
  const files: DataFile[] = []
  const problems: DataProblem[] = []
  for (const name of from.list(folder)) {
    if (!name.endsWith('.json') || NOT_DATA.includes(name.split('/')[0]!)) continue
    try {
      files.push({ name, json: readJson(from, `${folder}/${name}`) })
    } catch (error) {
      problems.push({ file: name, at: '-', reason: (error as Error).message })
    }
  }
  return { files, problems }
}

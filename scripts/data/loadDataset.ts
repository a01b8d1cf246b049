import { type Dataset, formatDataProblem } from '../../src/domain/dataset'
import { parseDataset } from '../../src/domain/parseDataset'
import type { Files } from '../shared/files'
import { readDataFiles } from './readDataFiles'

let ofProject: Dataset | undefined

/**
 * Reads and checks data/. Without a folder, the project's: once in a process, and frozen, because all
 * who ask share it.
 *
 * @throws with one line per error: file, path, reason
 */
export function loadDataset(folder?: string, from?: Files): Dataset {
  if (folder !== undefined) return readDataset(folder, from)
  ofProject ??= frozen(readDataset('data'))
  return ofProject
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

function readDataset(folder: string, from?: Files): Dataset {
  const { files, problems: unreadable } = readDataFiles(folder, from)
  const { dataset, problems } = parseDataset(files)
  const faults = [...unreadable, ...problems]
  if (!dataset || faults.length > 0)
    throw new Error(['The dataset has faults.', ...faults.map(formatDataProblem)].join('\n'))
  return dataset
}

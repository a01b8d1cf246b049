import { type Dataset, formatDataProblem } from '../../src/domain/dataset'
import { parseDataset } from '../../src/domain/parseDataset'
import type { Files } from '../shared/files'
import { readDataFiles } from './readDataFiles'

/**
 * Reads and checks data/.
 *
 * @throws with one line per error: file, path, reason
 */
export function loadDataset(folder = 'data', from?: Files): Dataset {
  const { files, problems: unreadable } = readDataFiles(folder, from)
  const { dataset, problems } = parseDataset(files)
  const faults = [...unreadable, ...problems]
  if (!dataset || faults.length > 0)
    throw new Error(['The dataset has faults.', ...faults.map(formatDataProblem)].join('\n'))
  return dataset
}

import { type Dataset, formatDataProblem } from '../../src/domain/dataset'
import { parseDataset } from '../../src/domain/parseDataset'
import { readDataFiles } from './readDataFiles'

/**
 * Reads and checks data/.
 *
 * @throws with one line per fault: file, path, reason
 */
export function loadDataset(folder = 'data'): Dataset {
  const { files, problems: unreadable } = readDataFiles(folder)
  const { dataset, problems } = parseDataset(files)
  const faults = [...unreadable, ...problems]
  if (!dataset || faults.length > 0)
    throw new Error(['The dataset has faults.', ...faults.map(formatDataProblem)].join('\n'))
  return dataset
}

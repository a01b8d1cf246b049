import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { CATALOGUES, loadCatalogues } from './catalogues'
import { modulesFile, parametersFile } from './writeTypes'

/** The types of the messages. @throws if a catalogue has faults */
export function buildMessages(files: Files): Built {
  const { en } = loadCatalogues(CATALOGUES, files)
  return {
    [`${CATALOGUES}/parameters.ts`]: parametersFile(en),
    [`${CATALOGUES}/modules.d.ts`]: modulesFile(en),
  }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUES, loadCatalogues } from './messages/catalogues'
import { modulesFile, parametersFile } from './messages/writeTypes'

/** Writes the types of the messages. With `--check` it only reports whether they are up to date. */

const { en } = loadCatalogues()
const files = { 'parameters.ts': parametersFile(en), 'modules.d.ts': modulesFile(en) }
for (const [name, text] of Object.entries(files)) {
  const file = join(CATALOGUES, name)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what en.json gives: run "npm run build:messages".`)
    process.exitCode = 1
  }
}

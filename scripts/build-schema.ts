import { mkdirSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { FILE_SCHEMAS } from '../src/domain/parseDataset'

/** JSON Schemas for editors, generated from the one definition of the data's shape. */
const FOLDER = 'data/schema'

mkdirSync(FOLDER, { recursive: true })
for (const [kind, schema] of Object.entries(FILE_SCHEMAS)) {
  const name = kind.replace('/*.json', '').replace('.json', '')
  const json = z.toJSONSchema(schema, { io: 'input' })
  writeFileSync(`${FOLDER}/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`)
}

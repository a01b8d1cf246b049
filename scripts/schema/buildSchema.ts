import { z } from 'zod'
import { FILE_SCHEMAS } from '../../src/domain/parseDataset'
import type { Built } from '../pipeline/step'

/** The JSON Schema of each kind of data file, by its path. */
export const SCHEMA_FILES = Object.entries(FILE_SCHEMAS).map(([kind, schema]) => ({
  path: `data/schema/${kind.replace('/*.json', '').replace('.json', '')}.schema.json`,
  schema,
}))

/** JSON Schemas for editors, made from the one definition of the data's shape. */
export const buildSchema = (): Built =>
  Object.fromEntries(
    SCHEMA_FILES.map(({ path, schema }) => [
      path,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  )

import { z } from 'zod'
import { FILE_SCHEMAS } from '../../src/domain/parseDataset'
import type { Built } from '../pipeline/step'

/** The schema of each kind of data file, with the path of its JSON Schema. */
export const SCHEMA_FILES = Object.entries(FILE_SCHEMAS).map(([kind, schema]) => ({
  path: `data/schema/${kind.replace('/*.json', '').replace('.json', '')}.schema.json`,
  schema,
}))

/**
 * Builds JSON Schemas for editors from the zod schemas, which are the only definition of the data
 * format.
 */
export const buildSchema = (): Built =>
  Object.fromEntries(
    SCHEMA_FILES.map(({ path, schema }) => [
      path,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  )

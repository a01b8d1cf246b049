import { parseArgs } from 'node:util'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import { UsageError } from '../shared/command'

const EXPORT_FORMATS = ['json', 'csv', 'gltf'] as const
type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportOptions {
  readonly body: BodyId
  readonly format: ExportFormat
}

export const USAGE = `--body ${BODY_IDS.join('|')} [--format ${EXPORT_FORMATS.join('|')}]`

/**
 * @param args the arguments after the command's name
 * @throws UsageError, or the error of `parseArgs`
 */
export function parseOptions(args: string[]): ExportOptions {
  const { body, format } = parseArgs({
    args,
    options: { body: { type: 'string' }, format: { type: 'string', default: 'json' } },
  }).values
  if (body === undefined) throw new UsageError('--body is missing.')
  return { body: oneOf(BODY_IDS, 'body', body), format: oneOf(EXPORT_FORMATS, 'format', format) }
}

function oneOf<Word extends string>(words: readonly Word[], option: string, given: string): Word {
  const found = words.find((word) => word === given)
  if (found === undefined) throw new UsageError(`--${option} ${JSON.stringify(given)} is unknown.`)
  return found
}

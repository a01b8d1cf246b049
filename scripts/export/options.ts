import { parseArgs } from 'node:util'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import { UsageError } from '../shared/command'

const EXPORT_FORMATS = ['json', 'csv', 'gltf'] as const
type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportOptions {
  readonly body: BodyId
  readonly format: ExportFormat
}

const USAGE = `Usage: --body ${BODY_IDS.join('|')} [--format ${EXPORT_FORMATS.join('|')}]`

/**
 * @param args the arguments after the command's name
 * @throws UsageError
 */
export function parseOptions(args: string[]): ExportOptions {
  const { body, format } = readWords(args)
  if (body === undefined) throw new UsageError(`--body is missing. ${USAGE}`)
  return { body: oneOf(BODY_IDS, 'body', body), format: oneOf(EXPORT_FORMATS, 'format', format) }
}

function readWords(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { body: { type: 'string' }, format: { type: 'string', default: 'json' } },
    }).values
  } catch (error) {
    // Keep only the first sentence: Node adds advice that does not fit here.
    const [reason] = (error as Error).message.split(/\. |\.?\n|\.$/)
    throw new UsageError(`${reason}. ${USAGE}`)
  }
}

function oneOf<Word extends string>(words: readonly Word[], option: string, given: string): Word {
  const found = words.find((word) => word === given)
  if (found === undefined)
    throw new UsageError(`--${option} ${JSON.stringify(given)} is unknown. ${USAGE}`)
  return found
}

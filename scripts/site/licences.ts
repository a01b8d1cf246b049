import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { bundleWorker } from './serviceWorker'

/** The file in the build with the licence of every bundled package (`build.license`). */
export const LICENCES_FILE = 'licences.txt'

/** Packages that are published without a licence file; the text comes from their repository. */
const FROM_REPOSITORY: Readonly<Record<string, string>> = {
  // https://github.com/pmndrs/react-three-fiber/blob/master/LICENSE
  '@react-three/fiber': 'react-three-fiber.licence.txt',
}

/** What Vite collects of each package. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** SPDX id. */
  readonly identifier?: string
  /** Absent if the package has no licence file. */
  readonly text?: string
}

/**
 * Writes all licences as one text for people.
 *
 * @param texts by package name, for packages without a licence file
 * @throws if a package still has no licence text: it must not ship without one
 */
export function licencesText(
  licences: readonly Licence[],
  texts: Readonly<Record<string, string>>,
): string {
  const sections = licences.map(({ name, version, identifier, text = texts[name] }) => {
    if (!text)
      throw new Error(
        `${name} has no licence file. Add the one of its repository in scripts/site/licences.ts.`,
      )
    return `## ${name} - ${version}${identifier ? ` (${identifier})` : ''}\n\n${text.trim()}\n`
  })
  const head = '# Licenses\n\nThe app bundles dependencies which contain the following licenses:\n'
  return [head, ...sections].join('\n')
}

/** The file in which Vite collects the licences; it is not shipped. */
const COLLECTED = 'licences.json'

/** Vite does not bundle the service worker, so it does not see these packages. */
async function licencesOfWorker(): Promise<Licence[]> {
  const { packages } = await bundleWorker()
  return packages.map((name) => {
    const read = (file: string) => readFileSync(`node_modules/${name}/${file}`, 'utf8')
    const { version, license } = JSON.parse(read('package.json'))
    return { name, version, identifier: license, text: read('LICENSE') }
  })
}

/** Ships the licences of all bundled packages. A missing licence text stops the build. */
export function licencesPlugin(): Plugin {
  return {
    name: 'tsubo-licences',
    apply: 'build',
    config: () => ({ build: { license: { fileName: COLLECTED } } }),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { [COLLECTED]: file } = bundle
        if (file?.type !== 'asset') throw new Error(`Vite made no ${COLLECTED}.`)
        const texts = Object.entries(FROM_REPOSITORY).map(([name, path]) => [
          name,
          readFileSync(new URL(path, import.meta.url), 'utf8'),
        ])
        const licences = JSON.parse(String(file.source)) as Licence[]
        const source = licencesText(
          [...licences, ...(await licencesOfWorker())],
          Object.fromEntries(texts),
        )
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source })
        delete bundle[COLLECTED]
      },
    },
  }
}

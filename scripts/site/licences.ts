import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** The file in the build with the licence of every bundled package (`build.license`). */
export const LICENCES_FILE = 'licences.txt'

/** Packages that are published without a licence file; the text comes from their repository. */
const FROM_REPOSITORY: Readonly<Record<string, string>> = {
  // https://github.com/pmndrs/react-three-fiber/blob/master/LICENSE
  '@react-three/fiber': 'react-three-fiber.licence.txt',
}

/**
 * Matches a section as Vite writes it: `## name - version (SPDX id)`, then the text if the package
 * has one.
 */
const SECTION = /^## (\S+) - \S+.*\n(?:(?!## )(?:.*\n|.+$))*/gm

export interface Licence {
  readonly name: string
  /** Empty if the package has no licence file. */
  readonly text: string
}

/** @param file the whole text of {@link LICENCES_FILE} */
export function readLicences(file: string): Licence[] {
  return [...file.matchAll(SECTION)].map(([section, name = '']) => ({
    name,
    text: section.slice(section.indexOf('\n')).trim(),
  }))
}

/**
 * Adds the missing licence texts.
 *
 * @param texts licence by package name
 * @throws if a package still has no licence text: it must not ship without one
 */
export function completeLicences(file: string, texts: Readonly<Record<string, string>>): string {
  return file.replace(SECTION, (section, name: string) => {
    const heading = section.split('\n', 1)[0]
    if (section.slice(heading?.length).trim() !== '') return section
    const text = texts[name]
    if (!text) {
      throw new Error(
        `${name} has no licence file. Add the one of its repository in scripts/site/licences.ts.`,
      )
    }
    return `${heading}\n\n${text.trim()}\n\n`
  })
}

/** Completes the licences that Vite collects. A missing licence text stops the build. */
export function licencesPlugin(): Plugin {
  return {
    name: 'tsubo-licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const file = bundle[LICENCES_FILE]
        if (file?.type !== 'asset') throw new Error(`The build has no ${LICENCES_FILE}.`)
        const texts = Object.entries(FROM_REPOSITORY).map(([name, path]) => [
          name,
          readFileSync(new URL(path, import.meta.url), 'utf8'),
        ])
        file.source = completeLicences(String(file.source), Object.fromEntries(texts))
      },
    },
  }
}

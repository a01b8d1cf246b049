import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g
/** Type imports do not affect the running code. */
const TYPE_IMPORT = /\b(?:import|export) type [^'"]*from\s*['"][^'"]+['"]/g

/** The code of a step: file paths from the root, sorted, and packages as `name@version`. */
export interface Code {
  readonly files: readonly string[]
  readonly packages: readonly string[]
}

/**
 * Finds the files of a folder and everything that they import, directly or indirectly.
 *
 * @throws if the folder contains no code or an import does not resolve
 */
export function findCode(root: string, folder: string): Code {
  const start = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'))
  if (start.length === 0) throw new Error(`${folder} holds no code.`)
  const files = new Set(start.map((name) => posix.join(folder, name)))
  const packages = new Set<string>()
  // The loop also visits entries that are added to the set meanwhile.
  for (const file of files) {
    for (const name of importsOf(readFileSync(join(root, file), 'utf8'), file)) {
      if (name.startsWith('node:')) continue
      if (name.startsWith('.')) files.add(resolveImport(root, file, name))
      else packages.add(withVersion(root, name))
    }
  }
  return { files: [...files].toSorted(), packages: [...packages].toSorted() }
}

function importsOf(text: string, file: string): string[] {
  if (!/\.tsx?$/.test(file)) return []
  return [...text.replace(TYPE_IMPORT, '').matchAll(IMPORT)].map(([, name]) => name!)
}

function resolveImport(root: string, from: string, name: string): string {
  const path = posix.join(posix.dirname(from), name)
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (candidate) => existsSync(join(root, candidate)) && statSync(join(root, candidate)).isFile(),
  )
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there.`)
  return found
}

function withVersion(root: string, specifier: string): string {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')
  return `${name}@${(JSON.parse(manifest) as { version: string }).version}`
}

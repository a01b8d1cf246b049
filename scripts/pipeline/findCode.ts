import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { build } from 'esbuild'

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
export async function findCode(root: string, folder: string): Promise<Code> {
  const start = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'))
  if (start.length === 0) throw new Error(`${folder} holds no code.`)
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: start.map((name) => posix.join(folder, name)),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // As in tsconfig.json: what is not called a type is imported, also if nothing uses it.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    // The paths are those from the root, also where the root is reached by a link.
    preserveSymlinks: true,
    metafile: true,
    write: false,
    // Two files need a folder, though nothing is written.
    outdir: '.cache',
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.inputs).flatMap((file) => file.imports)
  const packages = imports
    .filter(({ path, external }) => external && !path.startsWith('node:'))
    .map(({ path }) => withVersion(root, path))
  return {
    files: Object.keys(metafile.inputs).toSorted(),
    packages: [...new Set(packages)].toSorted(),
  }
}

function withVersion(root: string, specifier: string): string {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')
  return `${name}@${(JSON.parse(manifest) as { version: string }).version}`
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Files, filesIn } from '../shared/files'
import { findCode } from './findCode'
import { type Built, DownloadError, inOrder, matcher, type Step } from './step'

export interface RunOptions {
  /** Compares and writes nothing: `changed` are the files that are not what the sources give. */
  readonly check?: boolean
  /** Runs what is up to date, too. */
  readonly all?: boolean
}

export interface StepReport {
  readonly name: string
  readonly outcome: 'up to date' | 'built' | 'skipped'
  /** Outputs that came out other than they were. */
  readonly changed: readonly string[]
  readonly seconds: number
  /** Why it was skipped. */
  readonly reason?: string
}

/** Kept between runs and not committed: by step, what it was made from and what came out, as hashes. */
type Stamps = Record<string, { readonly from: string; readonly made: string }>
const STAMPS = '.cache/build-models.json'

/**
 * Runs the steps that are stale, each after those that make what it reads. A step is stale if its
 * inputs, its code or its outputs have changed since it last ran.
 *
 * @param root the project's folder
 * @returns a report as each step ends
 * @throws if a step fails, reads a file that it does not name, or makes other files than it names
 */
export async function* runSteps(
  root: string,
  steps: readonly Step[],
  { check = false, all = false }: RunOptions = {},
): AsyncGenerator<StepReport> {
  const stamps = readStamps(root)
  // What a check has made and not written: later steps read it in place of the committed files.
  const unwritten = new Map<string, Uint8Array>()
  const project = filesIn(root)
  const files: Files = {
    list: project.list,
    read: (path) => Buffer.from(unwritten.get(path) ?? project.read(path)),
  }

  for (const step of inOrder(steps)) {
    const start = performance.now()
    const report = (
      outcome: StepReport['outcome'],
      more: Partial<StepReport> = {},
    ): StepReport => ({
      name: step.name,
      outcome,
      changed: [],
      seconds: (performance.now() - start) / 1000,
      ...more,
    })
    const inputs = inputsOf(step, files)
    const before = committedBy(step, root)
    const from = hashOf([...(await codeOf(step, root)), ...inputs])
    const stamp = stamps[step.name]
    if (!all && stamp?.from === from && stamp.made === hashOf(before)) {
      yield report('up to date')
      continue
    }
    const lacks = step.download !== undefined && !existsSync(join(root, step.download))
    if (lacks && !all && before.size === step.outputs.length) {
      yield report('skipped', { reason: `needs ${step.download}, which --all fetches` })
      continue
    }
    let made: ReadonlyMap<string, Uint8Array>
    try {
      made = outputsOf(step, await step.run(viewOf(step, inputs)))
    } catch (error) {
      if (!check || !(error instanceof DownloadError)) throw error
      yield report('skipped', { reason: error.message })
      continue
    }
    const changed = step.outputs.filter((path) => isOther(before.get(path), made.get(path)!))
    for (const path of changed)
      if (check) unwritten.set(path, made.get(path)!)
      else write(root, path, made.get(path)!)
    if (!check || changed.length === 0) {
      stamps[step.name] = { from, made: hashOf(made) }
      write(root, STAMPS, `${JSON.stringify(stamps, null, 2)}\n`)
    }
    yield report('built', { changed })
  }
}

/** Contents by path. */
function inputsOf({ inputs }: Step, files: Files): ReadonlyMap<string, Buffer> {
  const paths = inputs.flatMap((glob) => {
    if (!glob.includes('*')) return [glob]
    const folder = dirname(glob)
    return files
      .list(folder)
      .map((name) => `${folder}/${name}`)
      .filter(matcher([glob]))
  })
  return new Map(paths.toSorted().map((path) => [path, files.read(path)]))
}

/** The project as a step may see it, so that what makes it stale is all that it reads. */
const viewOf = ({ name }: Step, inputs: ReadonlyMap<string, Buffer>): Files => ({
  list: (folder) =>
    [...inputs.keys()].flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    ),
  read(path) {
    const bytes = inputs.get(path)
    if (!bytes) throw new Error(`The step "${name}" reads ${path}, which it does not name.`)
    return bytes
  },
})

/** Another version of a package, or of Node with its arithmetic, may draw other bytes. */
async function codeOf(
  { name }: Step,
  root: string,
): Promise<(readonly [string, string | Buffer])[]> {
  const { files, packages } = await findCode(root, `scripts/${name}`)
  return [
    [`node ${process.version}`, ''],
    ...packages.map((each) => [each, ''] as const),
    ...files.map((path) => [path, readFileSync(join(root, path))] as const),
  ]
}

const committedBy = ({ outputs }: Step, root: string): ReadonlyMap<string, Buffer> =>
  new Map(
    outputs
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, readFileSync(join(root, path))]),
  )

function outputsOf({ name, outputs }: Step, built: Built): ReadonlyMap<string, Uint8Array> {
  const paths = Object.keys(built)
  const odd = [
    ...paths.filter((path) => !outputs.includes(path)),
    ...outputs.filter((path) => !paths.includes(path)),
  ]
  if (odd.length > 0) throw new Error(`The step "${name}" names and makes not the same: ${odd}.`)
  return new Map(outputs.map((path) => [path, Buffer.from(built[path]!)]))
}

const isOther = (before: Uint8Array | undefined, after: Uint8Array): boolean =>
  before === undefined || Buffer.compare(before, after) !== 0

function hashOf(contents: Iterable<readonly [string, string | Uint8Array]>): string {
  const hash = createHash('sha256')
  for (const [name, content] of contents) hash.update(`${name} ${content.length}\n`).update(content)
  return hash.digest('hex')
}

function readStamps(root: string): Stamps {
  const path = join(root, STAMPS)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Stamps) : {}
}

function write(root: string, path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Files, filesIn } from '../shared/files'
import { findCode } from './findCode'
import { type Built, DownloadError, inOrder, matcher, type Step } from './step'

export interface RunOptions {
  /**
   * Compares without writing: `changed` lists the files that differ from what their sources give.
   */
  readonly check?: boolean
  /** Also runs steps that are up to date. */
  readonly all?: boolean
}

export interface StepReport {
  readonly name: string
  readonly outcome: 'up to date' | 'built' | 'skipped'
  /** Outputs that differ from before. */
  readonly changed: readonly string[]
  readonly seconds: number
  /** Why the step was skipped. */
  readonly reason?: string
}

/**
 * Hashes of what a step was made from and of its outputs. Stored between runs, not committed; a file
 * each, because several processes may write them.
 */
interface Stamp {
  readonly from: string
  readonly made: string
}
const stampOf = (step: string) => `.cache/build-models/${step}.json`

/**
 * Runs the steps that are out of date, each after the steps that make its inputs. A step is out of
 * date if its inputs, its code or its outputs have changed since its last run.
 *
 * @param root the project's folder
 * @returns a report at the end of each step
 * @throws if a step fails, reads a file that it does not declare, or makes other files than it
 *   declares
 */
export async function* runSteps(
  root: string,
  steps: readonly Step[],
  { check = false, all = false }: RunOptions = {},
): AsyncGenerator<StepReport> {
  // Outputs that a check has made but not written: later steps read them instead of the committed
  // files.
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
    const stamp = readStamp(root, step.name)
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
      const stamp: Stamp = { from, made: hashOf(made) }
      write(root, stampOf(step.name), `${JSON.stringify(stamp)}\n`)
    }
    yield report('built', { changed })
  }
}

/** The contents of a step's inputs by path. */
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

/**
 * The files that a step may read: only its declared inputs, so that nothing else can affect its
 * result.
 */
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

/** Includes the versions of Node and of packages, because another version can give other bytes. */
async function codeOf(
  { name }: Step,
  root: string,
): Promise<(readonly [string, string | Buffer])[]> {
  const { files, packages } = await findCode(root, `scripts/${name}`)
  return [
    [`node ${process.version}`, ''],
    ...packages.map((name) => [name, ''] as const),
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

function readStamp(root: string, step: string): Stamp | undefined {
  const path = join(root, stampOf(step))
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Stamp) : undefined
}

function write(root: string, path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

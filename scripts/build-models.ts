import { parseArgs } from 'node:util'
import { checkSteps } from './pipeline/checkSteps'
import { runSteps, type StepReport } from './pipeline/runSteps'
import { STEPS } from './pipeline/steps'
import { runCommand, UsageError } from './shared/command'
import { PROJECT } from './shared/files'

const NAMES = STEPS.map(({ name }) => name)

/**
 * Builds the generated files that are out of date: `npm run build:models`. Options after `--`:
 * `--all` also builds files that are up to date; `--check` writes nothing and fails if a committed
 * file differs from what its sources give; names of steps limit the run to these steps.
 */
await runCommand(`[--all] [--check] [${NAMES.join('|')}]…`, async (args) => {
  const { values: options, positionals: names } = parseArgs({
    args,
    options: {
      all: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const unknown = names.find((name) => !NAMES.includes(name))
  if (unknown !== undefined) throw new UsageError(`There is no step ${JSON.stringify(unknown)}.`)
  const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name))

  const stale: string[] = []
  const tell = (report: StepReport) => {
    console.log(wordsFor(report, options.check))
    stale.push(...report.changed)
  }
  if (options.check && options.all)
    await checkSteps(
      steps.map(({ name }) => name),
      tell,
    )
  else for await (const report of runSteps(PROJECT, steps, options)) tell(report)
  if (!options.check) return ''
  if (stale.length === 0) return 'What was compared is what its sources give.\n'
  throw new Error(
    `Not what their sources give (npm run build:models makes them):\n${stale.join('\n')}`,
  )
})

function wordsFor({ name, outcome, changed, seconds, reason }: StepReport, check: boolean): string {
  const did = check ? 'compared' : 'built'
  const word = outcome === 'built' ? `${did} in ${seconds.toFixed(1)} s` : outcome
  const files = changed.map((path) => `\n  ${path} ${check ? 'differs' : 'changed'}`)
  return `${name.padEnd(12)}${word}${reason === undefined ? '' : `: ${reason}`}${files.join('')}`
}

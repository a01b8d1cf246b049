import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Runs what `npm run` runs, without npm: export.test.ts runs a command by npm. */
function run(command: string, args: readonly string[]) {
  const [, script] = /^tsx (\S+)$/.exec(scripts[command]) ?? []
  return spawnSync(process.execPath, ['--import', 'tsx', script!, ...args], { encoding: 'utf8' })
}

test.each([
  ['an unknown option', 'build:models', ['--foo'], "Unknown option '--foo'. Usage: [--all]"],
  ['an unknown step', 'build:models', ['cake'], 'There is no step "cake". Usage: [--all]'],
  ['an unknown language', 'steps', ['--lang', 'xx'], '--lang "xx" is unknown. Usage: [--lang'],
  ['an unknown body', 'steps', ['--body', 'child'], '--body "child" is unknown. Usage: [--lang'],
])('%s: one line on stderr, exit 2', (_, command, args, start) => {
  const { status, stdout, stderr } = run(command, args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(start)
  expect(stderr).toMatch(/^[^\n]+\n$/)
})

test('the check of all compares the steps in processes of their own', () => {
  const { status, stdout, stderr } = run('build:models', ['--check', '--all', 'schema', 'messages'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^schema +compared in/m)
  expect(stdout).toMatch(/^messages +compared in/m)
})

import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each([
  ['an unknown option', 'build:models', ['--foo'], "Unknown option '--foo'. Usage: [--all]"],
  ['an unknown step', 'build:models', ['cake'], 'There is no step "cake". Usage: [--all]'],
  ['an unknown language', 'steps', ['--lang', 'xx'], '--lang "xx" is unknown. Usage: [--lang'],
  ['an unknown body', 'steps', ['--body', 'child'], '--body "child" is unknown. Usage: [--lang'],
])('%s: one line on stderr, exit 2', (_, command, args, start) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(start)
  expect(stderr).toMatch(/^[^\n]+\n$/)
})

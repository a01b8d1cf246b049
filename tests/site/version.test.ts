import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

// A citation with another version than the release would point to other data.
test.each([
  ['CITATION.cff', `\nversion: ${version}\n`],
  ['docs/data.md', `version ${version} `],
  ['CHANGELOG.md', version],
])('%s has the version of package.json', (file, words) => {
  expect(readFileSync(file, 'utf8')).toContain(words)
})

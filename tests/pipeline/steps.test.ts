import { expect, test } from 'vitest'
import { findCode } from '../../scripts/pipeline/findCode'
import { STEPS } from '../../scripts/pipeline/steps'
import { PROJECT, projectFiles } from '../../scripts/shared/files'

/** The folders that contain only generated files. */
const FOLDERS = ['public/models', 'data/body', 'data/schema']

test('every generated file is made by one step', () => {
  const pathsIn = (folder: string) => projectFiles.list(folder).map((name) => `${folder}/${name}`)
  const there = FOLDERS.flatMap(pathsIn).filter((path) => !path.endsWith('README.md'))
  // Among what is written by hand, a generated file says in its first line that it is not.
  const marked = pathsIn('src').filter((path) =>
    /^.*\bnot to be edited\b/.test(projectFiles.read(path).toString('utf8')),
  )
  expect(marked).toContain('src/messages/parameters.ts')
  expect(STEPS.flatMap(({ outputs }) => outputs).toSorted()).toEqual(
    [...there, ...marked].toSorted(),
  )
})

test.each(STEPS)(
  'the code of "$name" is the folder of its name and what it imports',
  async ({ name }) => {
    const { files } = await findCode(PROJECT, `scripts/${name}`)
    expect(files.some((path) => path.startsWith(`scripts/${name}/build`))).toBe(true)
    // The code that runs the steps does not affect their outputs.
    expect(files.filter((path) => path.startsWith('scripts/pipeline/'))).toEqual(
      name === 'body' ? ['scripts/pipeline/step.ts'] : [],
    )
  },
)

import { expect, test } from 'vitest'
import { findCode } from '../../scripts/pipeline/findCode'
import { STEPS } from '../../scripts/pipeline/steps'
import { PROJECT, projectFiles } from '../../scripts/shared/files'

/** The folders that contain only generated files. */
const FOLDERS = ['public/models', 'data/body', 'data/schema']

test('every generated file is made by one step', () => {
  const there = FOLDERS.flatMap((folder) =>
    projectFiles.list(folder).map((name) => `${folder}/${name}`),
  ).filter((path) => !path.endsWith('README.md'))
  expect(STEPS.flatMap(({ outputs }) => outputs).toSorted()).toEqual(there.toSorted())
})

test.each(STEPS)(
  'the code of "$name" is the folder with its name and everything that this imports',
  ({ name }) => {
    const { files } = findCode(PROJECT, `scripts/${name}`)
    expect(files.some((path) => path.startsWith(`scripts/${name}/build`))).toBe(true)
    // The code that runs the steps does not affect their outputs.
    expect(files.filter((path) => path.startsWith('scripts/pipeline/'))).toEqual(
      name === 'body' ? ['scripts/pipeline/step.ts'] : [],
    )
  },
)

import { expect, test } from 'vitest'
import { type Licence, licencesText } from '../../scripts/site/licences'

const LICENCES: readonly Licence[] = [
  {
    name: '@one/first',
    version: '1.0.0',
    identifier: 'MIT',
    text: 'Licence of the first\n\n## Its second part',
  },
  { name: 'second', version: '2.0.0' },
  { name: 'third', version: '3.0.0', identifier: 'MIT', text: 'Licence of the third' },
]

test('every package stands there with its licence, or with the one given for it', () => {
  const texts = { second: 'Licence of $1 the second\n', third: 'Wrong' }
  expect(licencesText(LICENCES, texts)).toBe(`# Licenses

The app bundles dependencies which contain the following licenses:

## @one/first - 1.0.0 (MIT)

Licence of the first

## Its second part

## second - 2.0.0

Licence of $1 the second

## third - 3.0.0 (MIT)

Licence of the third
`)
})

test('a package without a licence stops the build by its name', () => {
  expect(() => licencesText(LICENCES, {})).toThrow('second has no licence file')
  const empty = { name: 'empty', version: '1.0.0', text: '' }
  expect(() => licencesText([empty], {})).toThrow('empty has no licence file')
})

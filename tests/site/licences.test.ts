import { expect, test } from 'vitest'
import { completeLicences, readLicences } from '../../scripts/site/licences'

const FILE = `# Licenses

The app bundles dependencies which contain the following licenses:

## @one/first - 1.0.0 (MIT)

Licence of the first

# Its second part

## second - 2.0.0

## third - 3.0.0 (MIT)

Licence of the third
`

test('every package is read with its licence, also a package without one', () => {
  expect(readLicences(FILE)).toEqual([
    { name: '@one/first', text: 'Licence of the first\n\n# Its second part' },
    { name: 'second', text: '' },
    { name: 'third', text: 'Licence of the third' },
  ])
})

test('a missing licence is added and nothing else changes', () => {
  const completed = completeLicences(FILE, { second: 'Licence of $1 the second\n', third: 'Wrong' })
  expect(readLicences(completed).map(({ text }) => text)).toEqual([
    'Licence of the first\n\n# Its second part',
    'Licence of $1 the second',
    'Licence of the third',
  ])
  expect(completed.replace('Licence of $1 the second\n\n', '')).toBe(FILE)
})

test('a package without a licence stops the build with its name', () => {
  expect(() => completeLicences(FILE, {})).toThrow('second has no licence file')
})

import { expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { codesOfGuide } from '../../../src/domain/points/litPoints'
import { splitByReach } from '../../../src/ui/guide/splitByReach'

const { guides } = loadDataset()
const codesOf = (id: string) => {
  const guide = guides.find((each) => each.id === id)!
  const codes = (points: readonly { readonly code: string }[]) => points.map(({ code }) => code)
  const all = codesOfGuide({
    corePoints: codes(guide.corePoints),
    furtherPoints: codes(guide.furtherPoints),
  })
  return [guide, all] as const
}

test('each point stands in one list, and nothing is here where nothing is pressed', () => {
  for (const { id } of guides) {
    const [guide, codes] = codesOf(id)
    for (const within of [undefined, codes.slice(0, 1), []]) {
      const { here, nearby, elsewhere } = splitByReach(guide, codes, within)
      expect([...here, ...nearby, ...elsewhere].toSorted(), id).toEqual(codes.toSorted())
      if (guide.kind === 'why-not') expect(here, id).toEqual([])
    }
  }
})

test('what is not where the person pointed is near by, unless the guide calls it distant', () => {
  const [guide, codes] = codesOf('hip-buttock-sciatica')
  expect(splitByReach(guide, codes, ['GB29'])).toEqual({
    here: ['GB29'],
    nearby: ['BL53', 'BL54', 'GB30', 'EX-B2', 'BL36', 'GB31'],
    elsewhere: ['GB34', 'BL40', 'BL57'],
  })
})

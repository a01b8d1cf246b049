import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sheetMessages from 'virtual:messages/sheet'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { readAddress } from '../../src/app/route/urlSync'
import { formatLink } from '../../src/domain/route/link'
import { readSheetFile, writeSheetFile } from '../../src/domain/sheet/sheetFile'
import { messagesOf } from '../../src/messages/messages'
import { atlas, nameable, visit } from './visit'

const FOLDER = join(import.meta.dirname, '../fixtures/places-and-muscles')
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')
const ids = loadDataset().muscles.map(({ id }) => id)
const known = { ...nameable, isMuscle: (id: string) => ids.includes(id) }

const SHEET = {
  name: 'After work',
  for: '',
  date: '',
  notes: '',
  items: [
    { code: 'BL57', side: 'both' },
    { code: 'BL58', side: 'left' },
  ],
  places: [
    { region: 'calf', side: 'left', strength: 7, spot: { subQuad: 812, u: 40, v: 5 } },
    { region: 'neck-back', side: 'midline' },
    { region: 'heel', side: 'right', strength: 0 },
  ],
  muscles: ['gastrocnemius', 'soleus'],
}

afterEach(() => vi.unstubAllGlobals())

describe('a sheet with sore places and muscles', () => {
  test('is restored, and stored again as it was', async () => {
    const { localStorage } = JSON.parse(read('storage.json'))
    const { library, problems, device } = await visit(localStorage)
    expect(library).toEqual({ sheets: [SHEET], open: 0 })
    expect(problems).toEqual([])
    expect(Object.fromEntries(device.stored)).toEqual(localStorage)
  })

  test('opens from a file, and its export is identical', () => {
    const file = read('after-work.tsubo.json')
    const opened = readSheetFile(messagesOf(sheetMessages), file, known)
    expect(opened).toEqual({ sheet: SHEET })
    expect('sheet' in opened && writeSheetFile(opened.sheet)).toBe(file)
  })

  test.each(Object.entries<string>(JSON.parse(read('addresses.json'))))(
    'opens from an address: %s',
    (_, address) => {
      const { link, known } = readAddress(atlas, address, 'female')
      expect(known).toBe(true)
      expect(link.route).toMatchObject({ kind: 'sheet', items: expect.any(Array) })
      expect(`#${formatLink(link)}`).toBe(address)
    },
  )
})

import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { checkBranches, expandBranch } from '../../../src/domain/points/branches'

describe('a branch', () => {
  test('is expanded to its stops', () => {
    expect(expandBranch(['BL10', 'BL41..BL43', 'opposite LI20', 'GB9/GB18'])).toEqual([
      { code: 'BL10', opposite: false },
      { code: 'BL41', opposite: false },
      { code: 'BL42', opposite: false },
      { code: 'BL43', opposite: false },
      { code: 'LI20', opposite: true },
      { code: 'GB9', opposite: false, midwayTo: 'GB18' },
    ])
  })
})

describe('the branches of the dataset', () => {
  const dataset = loadDataset()
  const withLung = (branches: string[][]) => ({
    ...dataset,
    meridians: dataset.meridians.map((one) => (one.code === 'LU' ? { ...one, branches } : one)),
  })

  test('pass every point of their channel', () => {
    expect(checkBranches(dataset)).toEqual([])
  })

  test('are rejected if a point is missing', () => {
    expect(checkBranches(withLung([['LU1..LU4', 'LU6..LU11']]))).toEqual([
      { file: 'meridians.json', at: 'LU.branches', reason: 'leaves out LU5' },
    ])
  })

  test('are rejected if a point does not exist', () => {
    expect(checkBranches(withLung([['LU1..LU12']]))).toEqual([
      { file: 'meridians.json', at: 'LU.branches', reason: 'names an unknown point "LU12"' },
    ])
  })
})

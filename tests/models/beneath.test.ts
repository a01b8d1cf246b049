import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { BeneathAnswer, BeneathRequest } from '../../src/models/beneathWorker'
import { modelFile } from '../modelFiles'

/** What the worker does when it is asked. */
type Behaviour = (worker: EventTarget, request: BeneathRequest) => void

const terminated: EventTarget[] = []
function stubWorker(behave: Behaviour) {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage(request: BeneathRequest) {
        behave(this, request)
      }
      terminate() {
        terminated.push(this)
      }
    },
  )
}
const says =
  (data: BeneathAnswer): Behaviour =>
  (worker) =>
    worker.dispatchEvent(new MessageEvent('message', { data }))

async function fresh() {
  vi.resetModules()
  return import('../../src/models/beneath')
}

const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset()
  warn.mockImplementation(() => {})
  terminated.length = 0
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.split('/').at(-1)?.replace(/\?.*/, '') ?? ''
    return new Response(modelFile(file))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('what lies beneath the skin', () => {
  test('comes from a worker, which gets the files and then ends', async () => {
    const model = { ranges: [] } as never
    const asked: BeneathRequest[] = []
    stubWorker((worker, request) => {
      asked.push(request)
      says({ model })(worker, request)
    })
    const { bellies } = await fresh()
    expect(await bellies('male').load()).toBe(model)
    expect(asked.map(({ kind, id }) => [kind, id])).toEqual([['bellies', 'male']])
    expect(asked[0]?.files.bytes).toEqual(modelFile('bellies-male.bin'))
    expect(terminated).toHaveLength(1)
    expect(warn).not.toHaveBeenCalled()
  })

  test.each<[string, Behaviour | undefined]>([
    ['there is no worker', undefined],
    ['the worker breaks', (worker) => worker.dispatchEvent(new Event('error'))],
  ])('is decoded on the page if %s', async (_, behave) => {
    if (behave) stubWorker(behave)
    const { skeletons } = await fresh()
    const { ranges, tree } = await skeletons('female').load()
    expect(ranges.some(({ id }) => id === 'femur')).toBe(true)
    expect(tree.roots.length).toBeGreaterThan(0)
  })

  test('is decoded on the page if the worker stays silent', async () => {
    vi.useFakeTimers()
    const asked = new Promise<void>((resolve) => stubWorker(() => resolve()))
    const { skeletons } = await fresh()
    const loading = skeletons('female').load()
    await asked
    await vi.advanceTimersByTimeAsync(12_000)
    vi.useRealTimers()
    expect((await loading).ranges.length).toBeGreaterThan(100)
    expect(terminated).toHaveLength(1)
    expect(warn).toHaveBeenCalled()
  })

  test('is refused with the reason if a file is wrong', async () => {
    stubWorker(says({ invalid: 'bones-female.bin does not hold the bones of a body.' }))
    const { skeletons } = await fresh()
    await expect(skeletons('female').load()).rejects.toThrow('does not hold the bones')
    expect(terminated).toHaveLength(1)
  })
})

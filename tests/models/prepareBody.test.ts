import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AssembledBody } from '../../src/body/assembleBody'
import { heightsOf, parsePositions } from '../../src/body/positions'
import { buildSkinTree, type SkinTree } from '../../src/body/skinTree'
import type { BodyAnswer, ToBodyWorker } from '../../src/models/bodyWorker'
import { prepareBody } from '../../src/models/prepareBody'
import { startBodyWorkerEarly, takeBodyWorker } from '../../src/models/startBodyWorker'
import { bareBody, loadedBody, modelJson, serveModels } from '../modelFiles'

const heights = heightsOf(parsePositions(modelJson('places-female.json')))
const PAGE = 'https://tsubo.example/app/index.html'

/** A worker that does what `answer` says when it is asked for the body. */
function stubWorker(answer: (worker: FakeWorker) => void) {
  const workers: FakeWorker[] = []
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor() {
        super(answer)
        workers.push(this)
      }
    },
  )
  return workers
}

class FakeWorker extends EventTarget {
  terminated = false
  readonly sent: ToBodyWorker[] = []
  readonly answer
  constructor(answer: (worker: FakeWorker) => void) {
    super()
    this.answer = answer
  }
  postMessage(message: ToBodyWorker) {
    this.sent.push(message)
    if (message !== 'index' && 'heights' in message) this.answer(this)
  }
  terminate() {
    this.terminated = true
  }
  say(data: BodyAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  fail() {
    this.dispatchEvent(new Event('error'))
  }
}

const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset()
  warn.mockImplementation(() => {})
  vi.stubGlobal('document', { baseURI: PAGE })
  serveModels()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const prepare = () => prepareBody(takeBodyWorker('female'), 'female', heights)

describe('a body', () => {
  test('comes from the worker, then its index, then the worker ends', async () => {
    const body = await loadedBody('female')
    const index = buildSkinTree(body.triangles, body.positions)
    const workers = stubWorker((worker) => worker.say({ body }))
    const prepared = await prepare()
    expect(prepared.positions).toBe(body.positions)
    expect(prepared.index()).toBeUndefined()
    expect(workers[0]?.terminated).toBe(false)
    expect(workers[0]?.sent).toEqual([
      { id: 'female', base: 'https://tsubo.example/app/' },
      { id: 'female', heights },
    ])
    prepared.buildIndex()
    prepared.buildIndex()
    expect(workers[0]?.sent.slice(2)).toEqual(['index'])
    workers[0]?.say({ index })
    await prepared.indexed
    expect(prepared.index()).toBe(index)
    expect(workers.map(({ terminated }) => terminated)).toEqual([true])
  })

  test.each([
    ['there are no workers', () => vi.stubGlobal('Worker', undefined), 0],
    [
      'workers are not allowed',
      () =>
        vi.stubGlobal(
          'Worker',
          class {
            constructor() {
              throw new DOMException('no', 'SecurityError')
            }
          },
        ),
      1,
    ],
    ['the worker fails', () => stubWorker((worker) => worker.fail()), 1],
  ])('is prepared here if %s', async (_, arrange, reports) => {
    arrange()
    const prepared = await prepare()
    expect(prepared.positions).toEqual((await loadedBody('female')).positions)
    await prepared.indexed
    expect(prepared.index()).toBeUndefined()
    expect(warn).toHaveBeenCalledTimes(reports)
  })

  test.each([
    ['fails', (worker: FakeWorker) => worker.fail()],
    ['refuses it', (worker: FakeWorker) => worker.say({ invalid: 'no tree' })],
  ])('keeps its mesh if the worker %s while it builds the index', async (_, end) => {
    const body = await loadedBody('female')
    const workers = stubWorker((worker) => {
      worker.say({ body })
      queueMicrotask(() => end(worker))
    })
    const prepared = await prepare()
    prepared.buildIndex()
    await prepared.indexed
    expect(prepared.positions).toBe(body.positions)
    expect(prepared.index()).toBeUndefined()
    expect(workers[0]?.terminated).toBe(true)
  })

  test('is prepared here if the worker does not answer, and not much earlier', async () => {
    vi.useFakeTimers()
    const workers = stubWorker(() => {})
    const preparing = prepare()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(workers[0]?.terminated).toBe(false)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(workers[0]?.terminated).toBe(true)
    vi.useRealTimers()
    const prepared = await preparing
    expect(prepared.positions).toEqual((await loadedBody('female')).positions)
    await prepared.indexed
    expect(warn).toHaveBeenCalledTimes(1)
  })

  test('is waited for while its files are on their way, and no longer', async () => {
    vi.useFakeTimers()
    const workers = stubWorker((worker) => worker.say({ fetching: true }))
    const preparing = prepare()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(workers[0]?.terminated).toBe(false)
    workers[0]?.say({ fetching: false })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(workers[0]?.terminated).toBe(false)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(workers[0]?.terminated).toBe(true)
    vi.useRealTimers()
    expect((await preparing).positions).toEqual((await loadedBody('female')).positions)
  })

  test('keeps its mesh, and nobody waits for its index, if the worker falls silent', async () => {
    vi.useFakeTimers()
    const body = { positions: new Float32Array(3) } as AssembledBody
    const workers = stubWorker((worker) => worker.say({ body }))
    const prepared = await prepare()
    expect(prepared.positions).toBe(body.positions)
    const indexed = vi.fn()
    void prepared.indexed.then(indexed)
    prepared.buildIndex()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(indexed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(indexed).toHaveBeenCalledTimes(1)
    expect(prepared.index()).toBeUndefined()
    expect(workers[0]?.terminated).toBe(true)
  })

  test('leaves no clock running once it is complete', async () => {
    vi.useFakeTimers()
    const workers = stubWorker((worker) => worker.say({ body: {} as AssembledBody }))
    const prepared = await prepare()
    prepared.buildIndex()
    workers[0]?.say({ index: {} as SkinTree })
    await prepared.indexed
    expect(vi.getTimerCount()).toBe(0)
  })

  test('asks a worker that broke for no index', async () => {
    vi.useFakeTimers()
    const workers = stubWorker((worker) => worker.say({ body: {} as AssembledBody }))
    const prepared = await prepare()
    workers[0]?.fail()
    await prepared.indexed
    prepared.buildIndex()
    expect(workers[0]?.sent).not.toContain('index')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is refused with the reason of the worker', async () => {
    stubWorker((worker) => worker.say({ invalid: 'female.bin has 3 bytes.' }))
    await expect(prepare()).rejects.toThrow('female.bin has 3 bytes.')
  })
})

test('a worker that was started early is taken once, for its body', () => {
  const workers = stubWorker(() => {})
  startBodyWorkerEarly('female')
  startBodyWorkerEarly('female')
  expect(workers).toHaveLength(1)
  expect(takeBodyWorker('male')?.worker).toBe(workers[1])
  expect(takeBodyWorker('female')?.worker).toBe(workers[0])
  expect(takeBodyWorker('female')?.worker).toBe(workers[2])
})

test('the worker answers with the body and its index, or the reason', async () => {
  const answers: BodyAnswer[] = []
  const scope = Object.assign(new EventTarget(), {
    postMessage: (message: BodyAnswer) => answers.push(message),
  })
  vi.stubGlobal('self', scope)
  await import('../../src/models/bodyWorker')
  const ask = (data: ToBodyWorker) => scope.dispatchEvent(new MessageEvent('message', { data }))
  const base = 'https://tsubo.example/app/'
  ask({ id: 'female', base })
  ask({ id: 'female', heights })
  await expect.poll(() => answers.length, { timeout: 10_000 }).toBe(3)
  ask('index')
  await expect.poll(() => answers.length, { timeout: 10_000 }).toBe(4)
  const body = { ...(await bareBody('female')), garment: (await loadedBody('female')).garment }
  expect(answers.slice(0, 3)).toEqual([{ fetching: true }, { fetching: false }, { body }])
  expect(answers[3]).toEqual({ index: buildSkinTree(body.triangles, body.positions) })
  serveModels({ 'topology.bin': () => new Response(new Uint8Array(3)) })
  ask({ id: 'female', base })
  ask({ id: 'female', heights })
  await expect.poll(() => answers.length).toBe(7)
  expect(answers[6]).toEqual({ invalid: expect.stringContaining('topology.bin has 3 bytes') })
})

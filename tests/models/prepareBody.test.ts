import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type AssembledBody, assembleBody } from '../../src/body/assembleBody'
import { buildSkinTree, type SkinTree } from '../../src/body/skinTree'
import type { BodyAnswer, BodyRequest } from '../../src/models/bodyWorker'
import { prepareBody } from '../../src/models/prepareBody'
import { startBodyWorkerEarly, takeBodyWorker } from '../../src/models/startBodyWorker'
import { BODY_FILES } from '../modelFiles'

/** A worker that does what `answer` says when it is asked. */
function stubWorker(answer: (worker: FakeWorker, request: BodyRequest) => void) {
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
  readonly answer
  constructor(answer: (worker: FakeWorker, request: BodyRequest) => void) {
    super()
    this.answer = answer
  }
  postMessage(request: BodyRequest) {
    this.answer(this, request)
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
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const prepare = (files = BODY_FILES) => prepareBody(takeBodyWorker(), 'female', files)

describe('a body', () => {
  test('comes from the worker, then its index, then the worker ends', async () => {
    const body = await assembleBody('female', BODY_FILES)
    const index = buildSkinTree(body.triangles, body.positions)
    let sendIndex = () => {}
    const workers = stubWorker((worker) => {
      worker.say({ body })
      sendIndex = () => worker.say({ index })
    })
    const prepared = await prepare()
    expect(prepared.positions).toBe(body.positions)
    expect(prepared.index()).toBeUndefined()
    expect(workers[0]?.terminated).toBe(false)
    sendIndex()
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
    expect(prepared.positions).toEqual((await assembleBody('female', BODY_FILES)).positions)
    await prepared.indexed
    expect(prepared.index()).toBeUndefined()
    expect(warn).toHaveBeenCalledTimes(reports)
  })

  test.each([
    ['fails', (worker: FakeWorker) => worker.fail()],
    ['refuses it', (worker: FakeWorker) => worker.say({ invalid: 'no tree' })],
  ])('keeps its mesh if the worker %s while it builds the index', async (_, end) => {
    const body = await assembleBody('female', BODY_FILES)
    const workers = stubWorker((worker) => {
      worker.say({ body })
      queueMicrotask(() => end(worker))
    })
    const prepared = await prepare()
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
    expect(prepared.positions).toEqual((await assembleBody('female', BODY_FILES)).positions)
    await prepared.indexed
    expect(warn).toHaveBeenCalledTimes(1)
  })

  test('keeps its mesh, and nobody waits for its index, if the worker falls silent', async () => {
    vi.useFakeTimers()
    const body = { positions: new Float32Array(3) } as AssembledBody
    const workers = stubWorker((worker) => worker.say({ body }))
    const prepared = await prepare()
    expect(prepared.positions).toBe(body.positions)
    const indexed = vi.fn()
    void prepared.indexed.then(indexed)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(indexed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(indexed).toHaveBeenCalledTimes(1)
    expect(prepared.index()).toBeUndefined()
    expect(workers[0]?.terminated).toBe(true)
  })

  test('leaves no clock running once it is complete', async () => {
    vi.useFakeTimers()
    stubWorker((worker) => {
      worker.say({ body: {} as AssembledBody })
      worker.say({ index: {} as SkinTree })
    })
    await (await prepare()).indexed
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is refused with the reason of the worker', async () => {
    stubWorker((worker) => worker.say({ invalid: 'female.bin has 3 bytes.' }))
    await expect(prepare()).rejects.toThrow('female.bin has 3 bytes.')
  })
})

test('a worker that was started early is taken once', () => {
  const workers = stubWorker(() => {})
  startBodyWorkerEarly()
  startBodyWorkerEarly()
  expect(workers).toHaveLength(1)
  expect(takeBodyWorker()?.worker).toBe(workers[0])
  expect(takeBodyWorker()?.worker).toBe(workers[1])
})

test('the worker answers with the body and its index, or the reason', async () => {
  const answers: BodyAnswer[] = []
  const scope = Object.assign(new EventTarget(), {
    postMessage: (message: BodyAnswer) => answers.push(message),
  })
  vi.stubGlobal('self', scope)
  await import('../../src/models/bodyWorker')
  const ask = (data: BodyRequest) => scope.dispatchEvent(new MessageEvent('message', { data }))
  ask({ id: 'female', files: BODY_FILES })
  await expect.poll(() => answers.length, { timeout: 10_000 }).toBe(2)
  const body = await assembleBody('female', BODY_FILES)
  expect(answers).toEqual([{ body }, { index: buildSkinTree(body.triangles, body.positions) }])
  ask({ id: 'female', files: { ...BODY_FILES, topology: new Uint8Array(3) } })
  await expect.poll(() => answers.length).toBe(3)
  expect(answers[2]).toEqual({ invalid: expect.stringContaining('topology.bin has 3 bytes') })
})

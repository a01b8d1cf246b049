import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createResource,
  NOTHING_YET,
  resourceOfEach,
  retryFailed,
  subscribe,
} from '../../src/models/resource'

/** Returns a function whose calls give these answers in turn; errors are thrown. */
function inTurn<Value>(...answers: (Value | Error)[]) {
  return vi.fn(async (): Promise<Value> => {
    const answer = answers.shift()
    if (answer === undefined || answer instanceof Error) throw answer
    return answer
  })
}
const GONE = new Error('gone')

const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset()
  warn.mockImplementation(() => {})
})
afterEach(() => vi.unstubAllGlobals())

describe('a resource', () => {
  test('is fetched only once for all its callers', async () => {
    const fetchValue = inTurn('value')
    const resource = createResource('thing', fetchValue)
    expect(resource.peek()).toBe(NOTHING_YET)
    const [first, second] = [resource.load(), resource.load()]
    expect(second).toBe(first)
    expect(await first).toBe('value')
    expect(await resource.load()).toBe('value')
    expect(resource.peek()).toEqual({ value: 'value' })
    expect(resource.peek()).toBe(resource.peek())
    expect(fetchValue).toHaveBeenCalledTimes(1)
  })

  test('that failed gives an error with its name and the cause, is reported, and is fetched again by the next call', async () => {
    const resource = createResource('thing', inTurn<string>(GONE, 'value'))
    await expect(resource.load()).rejects.toThrow(/thing: .*gone/)
    expect(resource.peek().error?.message).toMatch(/thing: .*gone/)
    expect(resource.peek().error?.cause).toBe(GONE)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[0]).toBe('thing:')
    expect(await resource.load()).toBe('value')
    expect(resource.peek()).toEqual({ value: 'value' })
  })

  test('notifies subscribers of each change', async () => {
    const changes: unknown[] = []
    const resource = createResource('thing', inTurn<string>(GONE, 'value'))
    const unsubscribe = subscribe(() => changes.push(resource.peek()))
    await resource.load().catch(() => {})
    resource.forget()
    await resource.load()
    unsubscribe()
    expect(changes).toEqual([{ error: expect.any(Error) }, NOTHING_YET, { value: 'value' }])
  })

  test('still has its value after `forget`', async () => {
    const resource = createResource('thing', inTurn('value'))
    await resource.load()
    resource.forget()
    expect(resource.peek()).toEqual({ value: 'value' })
  })

  test('that fails to preload is only reported', async () => {
    const resource = createResource('thing', inTurn<string>(GONE, 'value'))
    resource.preload()
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(1))
    expect(resource.peek()).toBe(NOTHING_YET)
    expect(await resource.load()).toBe('value')
  })

  test('that is loaded during a failing preload has an error', async () => {
    const resource = createResource('thing', inTurn<string>(GONE, 'value'))
    resource.preload()
    await expect(resource.load()).rejects.toThrow(/gone/)
    expect(resource.peek().error).toBeDefined()
  })

  test('is created once per key', () => {
    const of = resourceOfEach((key: string) => createResource(key, inTurn(key)))
    expect(of('a')).toBe(of('a'))
    expect(of('a')).not.toBe(of('b'))
  })
})

describe('“try again”', () => {
  /** @param status of the response to a request for the page; undefined without a network */
  function stubPage(status: number | undefined) {
    const reload = vi.fn()
    const fetchPage = vi.fn(async () => {
      if (status === undefined) throw new TypeError('Failed to fetch')
      return new Response('', { status })
    })
    vi.stubGlobal('document', { baseURI: 'https://example.org/tsubo/' })
    vi.stubGlobal('location', { reload })
    vi.stubGlobal('navigator', {})
    vi.stubGlobal('fetch', fetchPage)
    return { reload, fetchPage }
  }
  const failTwice = async (answers: readonly (string | Error)[]) => {
    const resource = createResource('part', inTurn<string>(...answers))
    await resource.load().catch(() => {})
    await retryFailed()
    expect(resource.peek()).toBe(NOTHING_YET)
    await resource.load().catch(() => {})
    return resource
  }

  test('forgets failures, so that the parts that need a resource load it again', async () => {
    const { reload, fetchPage } = stubPage(200)
    const resource = await failTwice([GONE, 'value'])
    expect(resource.peek()).toEqual({ value: 'value' })
    await retryFailed()
    expect(fetchPage).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
  })

  test('reloads the page for a resource that failed twice, because its release may be gone', async () => {
    const { reload } = stubPage(200)
    const resource = await failTwice([GONE, GONE])
    await retryFailed()
    expect(reload).toHaveBeenCalledTimes(1)
    resource.forget()
  })

  test.each([
    ['without a network', undefined],
    ['if the server answers with an error', 503],
  ])('does not reload the page %s', async (_, status) => {
    const { reload } = stubPage(status)
    const resource = await failTwice([GONE, GONE, 'value'])
    await retryFailed()
    expect(reload).not.toHaveBeenCalled()
    expect(resource.peek()).toBe(NOTHING_YET)
    expect(await resource.load()).toBe('value')
  })
})

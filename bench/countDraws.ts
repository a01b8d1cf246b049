import type { BrowserContext, Page } from '@playwright/test'

/** What `countDraws` leaves on the page's window. */
export interface DrawLog {
  draws: number
  triangles: number
  /** Pictures that a worker was asked for. */
  asked: number
  /** `performance.now()` of each picture that a worker has told to be drawn. */
  drawn: number[]
  /** `performance.now()` of the first draw of something as large as a body. */
  firstBody: number | undefined
  /** `performance.now()` of the latest body draw. */
  lastBody: number | undefined
}

/** One draw; the time in milliseconds since 1970. */
interface Draw {
  readonly triangles: number
  readonly isBody: boolean
  readonly at: number
}

const CHANNEL = 'tsubo-draws'

/**
 * Counts what WebGL is asked to draw, by the page or by its worker. Before the page is opened.
 *
 * @param draws whether it is drawn, too: in software that takes most of a test's time
 */
export async function countDraws(page: Page | BrowserContext, draws = true): Promise<void> {
  const tell = textOf(tellDraws, CHANNEL, draws)
  await page.addInitScript({ content: textOf(collectDraws, CHANNEL) + tell })
  await runInDrawWorker(page, tell)
}

export const DRAW_WORKER = /\/drawWorker-[^/]*\.js$/

/** Runs a script in each worker that draws, before its own code. */
export async function runInDrawWorker(page: Page | BrowserContext, script: string): Promise<void> {
  await page.route(DRAW_WORKER, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: script + (await response.text()) })
  })
}

/** A script that runs a function. tsx calls a helper of its own where functions have names. */
const textOf = <Args extends unknown[]>(run: (...args: Args) => void, ...args: Args) =>
  `{ const __name = (named) => named; (${run})(...${JSON.stringify(args)}) };`

/** Runs in the page. */
function collectDraws(channel: string): void {
  const log: DrawLog = {
    draws: 0,
    triangles: 0,
    asked: 0,
    drawn: [],
    firstBody: undefined,
    lastBody: undefined,
  }
  Object.assign(window, { drawLog: log })
  const count = ({ triangles, isBody, at }: Draw) => {
    log.draws++
    log.triangles += triangles
    if (!isBody) return
    log.lastBody = at - performance.timeOrigin
    log.firstBody ??= log.lastBody
  }
  Object.assign(window, { onDraw: count })
  new BroadcastChannel(channel).onmessage = ({ data }) => count(data)
  const { postMessage } = Worker.prototype
  const known = new WeakSet<Worker>()
  Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
    if (typeof sent[0] === 'object' && sent[0] !== null && 'nodes' in sent[0]) {
      log.asked++
      if (!known.has(this))
        this.addEventListener('message', ({ data }) => {
          if ('drawn' in data) log.drawn.push(performance.now())
        })
      known.add(this)
    }
    return postMessage.apply(this, sent as Parameters<typeof postMessage>)
  }
}

/** Runs in the page and in its worker. */
function tellDraws(channel: string, draws: boolean): void {
  const BODY = 100_000
  const tell =
    (globalThis as { onDraw?: (draw: Draw) => void }).onDraw ??
    (
      (sender) => (draw: Draw) =>
        sender.postMessage(draw)
    )(new BroadcastChannel(channel))
  const context = WebGL2RenderingContext.prototype
  for (const name of [
    'drawElements',
    'drawArrays',
    'drawElementsInstanced',
    'drawArraysInstanced',
  ] as const) {
    const draw = context[name] as (...args: number[]) => void
    const isElements = name.startsWith('drawElements')
    Object.assign(context, {
      [name](this: WebGL2RenderingContext, ...args: number[]) {
        const count = (isElements ? args[1] : args[2]) ?? 0
        const triangles = args[0] === WebGL2RenderingContext.TRIANGLES ? count / 3 : 0
        tell({
          triangles,
          isBody: count > BODY,
          at: performance.timeOrigin + performance.now(),
        })
        if (draws) draw.apply(this, args)
      },
    })
  }
}

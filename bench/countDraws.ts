/** What `countDraws` leaves on the page's window. */
export interface DrawLog {
  draws: number
  triangles: number
  /** `performance.now()` of the first draw of something as large as a body. */
  firstBody: number | undefined
  /** `performance.now()` of the latest body draw. */
  lastBody: number | undefined
}

/** Runs in the page before its own code: counts what WebGL is asked to draw. */
export function countDraws(): void {
  const log: DrawLog = { draws: 0, triangles: 0, firstBody: undefined, lastBody: undefined }
  Object.assign(window, { drawLog: log })
  const BODY = 100_000
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
        log.draws++
        if (args[0] === WebGL2RenderingContext.TRIANGLES) log.triangles += count / 3
        if (count > BODY) {
          log.firstBody ??= performance.now()
          log.lastBody = performance.now()
        }
        return draw.apply(this, args)
      },
    })
  }
}

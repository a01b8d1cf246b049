import type { DrawLog } from './countDraws'

/** What `timeFrames` leaves on the page's window. */
export interface FrameLog {
  /** Milliseconds that the page's own code took in each animation frame that drew something. */
  times: number[]
}

/** Runs in the page before its own code, after `countDraws`: times the frames that draw. */
export function timeFrames(): void {
  const log: FrameLog = { times: [] }
  Object.assign(window, { frameLog: log })
  const { drawLog } = window as never as { drawLog: DrawLog }
  const request = window.requestAnimationFrame.bind(window)
  // All callbacks of one frame are given the same time.
  let frame = { time: -1, took: 0, drew: false }
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (time !== frame.time) {
        if (frame.drew) log.times.push(frame.took)
        frame = { time, took: 0, drew: false }
      }
      const [start, before] = [performance.now(), drawLog.draws + drawLog.asked]
      callback(time)
      frame.took += performance.now() - start
      frame.drew ||= drawLog.draws + drawLog.asked > before
    })
}

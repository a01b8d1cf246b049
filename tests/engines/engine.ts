/** A browser under test. Positions are CSS pixels of the viewport. */
export interface Engine {
  /** Name and version. */
  readonly name: string
  open(url: string): Promise<void>
  /** The value of an expression in the page; it must be JSON. A promise is awaited. */
  evaluate<Value>(expression: string): Promise<Value>
  click(x: number, y: number): Promise<void>
  /** Errors of the page so far: of the console, uncaught ones, rejected promises. */
  errors(): Promise<readonly string[]>
  /** The page as PDF on A4, if the engine can make one. */
  print(): Promise<Buffer | undefined>
  /** The visible page as PNG. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

export const WIDTH = 1280
export const HEIGHT = 800
/** In cm, as WebDriver counts. */
export const A4 = { width: 21, height: 29.7 }
/** The sheet has margins of its own. */
export const NO_MARGIN = { top: 0, bottom: 0, left: 0, right: 0 }

/** Runs in the page before its own code, or as early as the driver can: collects errors. */
export const COLLECT_ERRORS = `
  if (!window.collectedErrors) {
    window.collectedErrors = []
    const add = (text) => window.collectedErrors.push(String(text))
    addEventListener('error', (event) => add(event.message ?? event.type))
    addEventListener('unhandledrejection', (event) => add(event.reason))
    const log = console.error
    console.error = (...parts) => { add(parts.join(' ')); log(...parts) }
  }
`

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Asks until the answer is neither undefined nor false. @throws after `seconds`, with `what` */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false>,
  seconds = 40,
): Promise<Value> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== null && answer !== false) return answer
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`)
    await wait(150)
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { A4, COLLECT_ERRORS, type Engine, HEIGHT, NO_MARGIN, until, WIDTH } from './engine'

/** WebGL by software, and no start page that asks for the network. */
const PREFERENCES = {
  'webgl.force-enabled': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.aboutwelcome.enabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

interface Answer {
  readonly id?: number
  readonly result?: Record<string, unknown>
  readonly error?: string
  readonly message?: string
  readonly method?: string
  readonly params?: Record<string, unknown>
}

/** Firefox over WebDriver BiDi, which it speaks without a driver. */
export async function startFirefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'tsubo-firefox-'))
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const firefox = spawn(
    path,
    ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
    },
  )
  const stop = async () => {
    firefox.kill()
    await new Promise((resolve) =>
      firefox.exitCode === null ? firefox.once('exit', resolve) : resolve(0),
    )
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const socket = await connect(`${await address(firefox)}/session`)
    return await control(socket, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

/** The address that Firefox prints once it listens. */
async function address(firefox: ChildProcess): Promise<string> {
  let printed = ''
  firefox.stderr?.on('data', (text) => {
    printed += text
  })
  return await until(
    'Firefox',
    async () => {
      if (firefox.exitCode !== null) throw new Error(`Firefox ended: ${printed.slice(-400)}`)
      return /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1]
    },
    60,
  )
}

async function connect(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url)
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener('error', () => reject(new Error(`No connection to ${url}`)), {
      once: true,
    })
  })
  return socket
}

async function control(socket: WebSocket, stop: () => Promise<void>): Promise<Engine> {
  const waiting = new Map<number, (answer: Answer) => void>()
  const errors: string[] = []
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    else if (answer.method === 'log.entryAdded' && answer.params?.level === 'error')
      errors.push(String(answer.params.text))
  })
  let last = 0
  const send = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
    waiting.delete(id)
    if (!answer.result) throw new Error(`${method}: ${answer.error} ${answer.message}`)
    return answer.result
  }

  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserName: string; browserVersion: string }
  }
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = (await send('browsingContext.getTree')) as {
    contexts: { context: string }[]
  }
  const context = contexts[0]?.context ?? ''
  await send('browsingContext.setViewport', { context, viewport: { width: WIDTH, height: HEIGHT } })
  await send('script.addPreloadScript', { functionDeclaration: `() => {${COLLECT_ERRORS}}` })

  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = await send('script.evaluate', {
      // As JSON: BiDi would wrap each value in its type.
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    })
    const { type, result, exceptionDetails } = answer as {
      type: string
      result?: { value: string }
      exceptionDetails?: { text: string }
    }
    if (type !== 'success') throw new Error(exceptionDetails?.text)
    return JSON.parse(result?.value ?? 'null')
  }

  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    evaluate,
    click: async (x, y) => {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }
      await send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
          },
        ],
      })
    },
    errors: async () => [...errors, ...(await evaluate<string[]>('window.collectedErrors ?? []'))],
    print: async () => {
      const { data } = await send('browsingContext.print', {
        context,
        page: A4,
        margin: NO_MARGIN,
        background: true,
      })
      return Buffer.from(String(data), 'base64')
    },
    screenshot: async () => {
      const { data } = await send('browsingContext.captureScreenshot', { context })
      return Buffer.from(String(data), 'base64')
    },
    close: async () => {
      socket.close()
      await stop()
    },
  }
}

import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { A4, COLLECT_ERRORS, type Engine, HEIGHT, NO_MARGIN, until, WIDTH } from './engine'
import type { WebKit } from './installed'

/** WebKitGTK's MiniBrowser over WebDriver. */
export async function startWebKit(installed: WebKit): Promise<Engine> {
  const port = await freePort()
  const driver = spawn(installed.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      // As root, and in a container, its own sandbox cannot start.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  const send = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  try {
    await until('WebKitWebDriver', () =>
      send('GET', '/status').then(
        () => true,
        () => false,
      ),
    )
    const { sessionId, capabilities } = (await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: installed.browser, args: ['--automation'] },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } }
    const session = `/session/${sessionId}`
    await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: WIDTH, height: HEIGHT })
    const evaluate = async <Value>(expression: string): Promise<Value> =>
      (await send('POST', `${session}/execute/sync`, {
        script: `return ${expression}`,
        args: [],
      })) as Value
    return {
      name: `WebKit ${capabilities.browserVersion} (GTK)`,
      open: async (url) => {
        await send('POST', `${session}/url`, { url })
        await evaluate(`(() => {${COLLECT_ERRORS}})()`)
      },
      evaluate,
      click: async (x, y) => {
        const at = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }
        await send('POST', `${session}/actions`, {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
            },
          ],
        })
      },
      errors: () => evaluate<string[]>('window.collectedErrors ?? []'),
      // WebKitGTK's driver does not know the command so far.
      print: () =>
        send('POST', `${session}/print`, { page: A4, margin: NO_MARGIN, background: true }).then(
          (value) => Buffer.from(String(value), 'base64'),
          (error: Error) => {
            if (error.message.includes('unknown command')) return undefined
            throw error
          },
        ),
      screenshot: async () =>
        Buffer.from(String(await send('GET', `${session}/screenshot`)), 'base64'),
      close: async () => {
        await send('DELETE', session).catch(() => undefined)
        driver.kill()
      },
    }
  } catch (error) {
    driver.kill()
    throw error
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('No port')),
      )
    })
  })

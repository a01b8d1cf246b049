import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { contentType } from '../../scripts/browser/contentType'

/** The build that the tests serve first, and one that differs from it in the title of a dialog. */
const FIRST_BUILD = 'dist'
const SECOND_BUILD = '.cache/second-release'
export const SECOND_TITLE = 'Display, second release'

/** Builds the second release. @returns its folder */
export async function buildSecondRelease(): Promise<string> {
  const newTitle: Plugin = {
    name: 'second-release',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('DisplayDialog.tsx')
        ? code.replace('<DialogTitle>{t.title}<', `<DialogTitle>${SECOND_TITLE}<`)
        : undefined,
  }
  await build({
    configLoader: 'runner',
    logLevel: 'error',
    plugins: [newTitle],
    build: { outDir: SECOND_BUILD, emptyOutDir: true },
  })
  return SECOND_BUILD
}

/** A host in whose folder releases replace each other, and that can disappear. */
export class Host {
  #server: Server | undefined
  #port = 0
  /** The folder that is served. */
  release = FIRST_BUILD
  /** The paths that were asked for. */
  readonly asked: string[] = []

  /** Address of the page, in a folder as on many hosts. */
  get page(): string {
    return `http://localhost:${this.#port}/some/folder/`
  }

  /** Serves, on the same port as before. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', this.page).pathname)
      this.asked.push(path)
      const file = join(
        this.release,
        path.replace(/^\/some\/folder\//, '').replace(/^$/, 'index.html'),
      )
      if (!path.startsWith('/some/folder/') || !existsSync(file)) {
        response.writeHead(404).end('Not found')
        return
      }
      response.writeHead(200, {
        'content-type': contentType(file),
        'cache-control': 'no-cache',
      })
      response.end(readFileSync(file))
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.#port, resolve))
    this.#port = (server.address() as AddressInfo).port
  }

  /** Refuses all connections from now on, as without a network. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server?.listening) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

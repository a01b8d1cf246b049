import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentType } from '../scripts/browser/contentType'
import type { Served } from '../scripts/browser/serve'

/** Serves a folder compressed with gzip, as hosts do and `vite preview` does not. */
export async function serveCompressed(folder: string): Promise<Served> {
  const kept = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    )
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end()
      return
    }
    const bytes = kept.get(file) ?? gzipSync(readFileSync(file))
    kept.set(file, bytes)
    response
      .writeHead(200, {
        'content-type': contentType(file),
        'content-encoding': 'gzip',
        'cache-control': 'max-age=3600',
      })
      .end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://localhost:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

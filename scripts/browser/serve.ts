import { build, type InlineConfig, preview } from 'vite'

export interface Served {
  /** The page's address, with `/` at its end. */
  readonly url: string
  close(): Promise<void>
}

/** Builds the app in a folder of its own, so that a build for release is left alone, and serves it. */
export const serveApp = (): Promise<Served> =>
  serve({ configLoader: 'runner', build: { outDir: '.cache/app' } })

/** Builds a page with Vite and serves it at a free port. */
export async function serve(config: InlineConfig): Promise<Served> {
  const quiet: InlineConfig = { logLevel: 'error', ...config }
  await build(quiet)
  const server = await preview(quiet)
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The page is built but not served.')
  return { url, close: () => server.close() }
}

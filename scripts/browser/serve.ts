import { build, type InlineConfig, preview } from 'vite'

export interface Served {
  /** The address of the page, ending with `/`. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Builds and serves the app. It uses a folder of its own, so that a release build stays untouched.
 */
export const serveApp = (): Promise<Served> =>
  serve({ configLoader: 'runner', build: { outDir: '.cache/app' } })

/** Builds a page with Vite and serves it on a free port. */
export async function serve(config: InlineConfig): Promise<Served> {
  const quiet: InlineConfig = { logLevel: 'error', ...config }
  await build(quiet)
  const server = await preview(quiet)
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The page is built but not served.')
  return { url, close: () => server.close() }
}

/** Decisions of the service worker, without effects. */

/** An entry of the list that Workbox stores at the installation. */
interface FirstFile {
  readonly url: string
  /** Hash of the content; null if the URL itself changes with the content. */
  readonly revision: string | null
}

/** The files of one build; URLs are relative to the worker's scope. */
export interface BuildFiles {
  /** Stored before the worker is installed: enough to start without a connection. */
  readonly first: readonly FirstFile[]
  /** Stored later; each URL changes with its content. */
  readonly rest: readonly string[]
}

/** A message from a page to the worker. */
export type WorkerMessage =
  /** Stores the rest of the files; the worker answers whether all are stored. */
  | 'keep-rest'
  /** Stores these URLs, if they are of files: a page has loaded them without the worker. */
  | readonly string[]
  /** The page runs the build of this worker; what no open page uses can be deleted. */
  | 'settle'
  /** Replaces the active worker. */
  | 'take-over'

/** Whether a request opens the page; its view and language are in the hash. */
export function isPage(url: string, mode: RequestMode, scope: string): boolean {
  const { origin, pathname } = new URL(url)
  const address = origin + pathname
  return mode === 'navigate' && (address === scope || address === `${scope}index.html`)
}

/** Whether a URL is of a file whose URL changes with its content, of this build or another. */
export const isLasting = (url: string, scope: string): boolean =>
  url.startsWith(scope) && /^(assets\/|models\/[^?]+\?)/.test(url.slice(scope.length))

/**
 * Whether a response is the file itself. Some servers answer with a web page, instead of an error,
 * if a file is missing.
 */
export function isFile(url: string, { status, headers }: Response): boolean {
  const isWebPage = headers.get('content-type')?.includes('text/html') === true
  return status === 200 && (!isWebPage || /(\/|\.html)$/.test(new URL(url).pathname))
}

export interface Asked {
  /** The folder of the page, for a worker: its own is another. */
  readonly base?: string
  readonly priority?: RequestPriority
}

/**
 * Fetches a model. Its URL changes with the models, so that an old copy never meets newer code.
 *
 * @throws if the file is missing; some servers answer with a web page instead of an error
 */
async function fetchFile(
  file: string,
  { base = import.meta.env.BASE_URL, priority = 'auto' }: Asked,
): Promise<Response> {
  const response = await fetch(`${base}models/${file}?${import.meta.env.MODELS_VERSION}`, {
    priority,
  })
  if (!response.ok) throw new Error(`${file} was answered with ${response.status}.`)
  if (response.headers.get('content-type')?.includes('text/html'))
    throw new Error(`${file} was answered with a web page.`)
  return response
}

/** @throws naming the file if it is missing or is not JSON */
export async function fetchJson(file: string, asked: Asked = {}): Promise<unknown> {
  const response = await fetchFile(file, asked)
  return response.json().catch((cause: unknown) => {
    throw new Error(`${file} is not JSON.`, { cause })
  })
}

/** @throws naming the file if it is missing */
export const fetchBytes = async (file: string, asked: Asked = {}) =>
  new Uint8Array(await (await fetchFile(file, asked)).arrayBuffer())

import { modelUrl } from './bodyFiles'
import { createResource } from './resource'

/** @throws if the file is missing; some servers answer with a web page instead of an error */
async function fetchFile(file: string): Promise<Response> {
  const response = await fetch(modelUrl(file))
  if (!response.ok) throw new Error(`${file} was answered with ${response.status}.`)
  if (response.headers.get('content-type')?.includes('text/html'))
    throw new Error(`${file} was answered with a web page.`)
  return response
}

/** @throws naming the file if it is missing or is not JSON */
export async function fetchJson(file: string): Promise<unknown> {
  const response = await fetchFile(file)
  return response.json().catch((cause: unknown) => {
    throw new Error(`${file} is not JSON.`, { cause })
  })
}

/** @throws naming the file if it is missing */
export const fetchBytes = async (file: string) =>
  new Uint8Array(await (await fetchFile(file)).arrayBuffer())

/** A model that is a JSON file. */
export const jsonFile = <Value>(file: string, parse: (json: unknown) => Value) =>
  createResource(file, async () => parse(await fetchJson(file)))

import { fetchJson } from './fetchFile'
import { createResource } from './resource'

/** A model that is a JSON file. */
export const jsonFile = <Value>(file: string, parse: (json: unknown) => Value) =>
  createResource(file, async () => parse(await fetchJson(file)))

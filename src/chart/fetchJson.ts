/** A model file, parsed. @throws if it cannot be fetched */
export async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}models/${name}`)
  if (!response.ok) throw new Error(`${name} could not be fetched: ${response.status}.`)
  return response.json()
}

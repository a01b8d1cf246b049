/** Validates values from outside the app: from the browser's storage or from an opened file. */

/** Returns the value if it has the expected type, otherwise undefined. */
export type Field<Value> = (json: unknown) => Value | undefined

export const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** Whether the value is a number from 0 to less than infinity. */
export const isAmount = (json: unknown): json is number =>
  typeof json === 'number' && Number.isFinite(json) && json >= 0

/** @returns undefined if the text is not JSON; never throws */
export function parseJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

export const flag: Field<boolean> = (json) => (typeof json === 'boolean' ? json : undefined)

export const oneOf =
  <const Value>(values: readonly Value[]): Field<Value> =>
  (json) =>
    values.find((value) => value === json)

/** Reads a record field by field. A missing or invalid field gets its value from `defaults`. */
export function readFields<Values extends object>(
  fields: { readonly [Key in keyof Values]: Field<Values[Key]> },
  defaults: Values,
  json: unknown,
): Values {
  const found = isRecord(json) ? json : {}
  const keys = Object.keys(fields) as (keyof Values & string)[]
  return Object.fromEntries(
    keys.map((key) => [key, fields[key](found[key]) ?? defaults[key]]),
  ) as Values
}

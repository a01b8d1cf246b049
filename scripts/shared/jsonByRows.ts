/** Writes JSON with one line per table row, so that a changed row changes few lines of the file. */
export function jsonByRows<File extends object>(
  file: File,
  tables: readonly (keyof File & string)[],
): string {
  const fields = Object.entries(file).map(([name, value]) =>
    (tables as readonly string[]).includes(name)
      ? `"${name}":[\n${(value as unknown[]).map((row) => JSON.stringify(row)).join(',\n')}\n]`
      : `"${name}":${JSON.stringify(value)}`,
  )
  return `{${fields.join(',')}}\n`
}

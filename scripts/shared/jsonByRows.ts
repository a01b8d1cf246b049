/** JSON with each row of its tables on a line of its own, so that few lines change with a row. */
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

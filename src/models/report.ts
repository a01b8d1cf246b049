/** Reports an error that the app survives: as a console warning, in development only. */
export function report(error: unknown, where: string): void {
  if (import.meta.env.DEV) console.warn(`${where}:`, error)
}

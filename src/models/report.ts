/** The one place where errors go that the app survives. Told to whoever develops it. */
export function report(error: unknown, where: string): void {
  if (import.meta.env.DEV) console.warn(`${where}:`, error)
}

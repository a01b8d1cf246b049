/** Whether the person asks for little traffic, https://wicg.github.io/savedata/ */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

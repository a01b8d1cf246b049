import type { Rolldown } from 'vite'

/** @throws if the build has no chunk of this name (vite.config.ts) */
export function chunkNamed(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.name === name) return file
  throw new Error(`The build has no chunk "${name}": has it a new name?`)
}

import type { BodyId } from '../domain/figure/bodies'
import { startBodyWorkerEarly } from './startBodyWorker'

/** The file with the positions of the points on a body. */
export const positionsFile = (id: BodyId): string => `places-${id}.json`

/** The files of a body in 3D, without the positions of its points. */
export const bodyFiles = (id: BodyId) => ({
  manifest: 'bodies.json',
  regionsHeader: 'regions.json',
  topology: 'topology.bin',
  positions: `${id}.bin`,
  regions: 'regions.bin',
  shade: 'shade.bin',
})

/** The URL changes with the models, so that an old copy never meets newer code. */
export const modelUrl = (file: string): string =>
  `${import.meta.env.BASE_URL}models/${file}?${import.meta.env.MODELS_VERSION}`

/** Starts the worker and makes the browser fetch the files of a body before their reader is loaded. */
export function preloadBodyFiles(id: BodyId): void {
  startBodyWorkerEarly()
  for (const file of [...Object.values(bodyFiles(id)), positionsFile(id)]) {
    const link = document.createElement('link')
    const href = modelUrl(file)
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
    document.head.append(link)
  }
}

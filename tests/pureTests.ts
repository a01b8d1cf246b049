/**
 * Folders with tests of code without state and effects. They mock nothing and change nothing that
 * others read, so they share processes: see vitest.config.ts.
 */
export const PURE = [
  ...['bellies', 'body', 'boneChart', 'chart', 'data', 'domain', 'export', 'offline', 'pipeline'],
  ...['placement', 'relief', 'scene/camera', 'scene/courses', 'scene/points', 'scene/technique'],
  ...['site', 'skeleton', 'ui/guide', 'ui/kit', 'ui/safety', 'ui/session'],
]

/** Tests in these folders that do mock something. */
export const NOT_PURE = ['marksFailure', 'slimThree']

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
}

describe('the lock file', () => {
  // A lock that misses one platform's binary makes `npm ci` fail on a fresh machine.
  it("holds each platform's part of each package", () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, Locked>
    }
    const missing = Object.entries(packages).flatMap(([path, locked]) =>
      Object.keys(locked.optionalDependencies ?? {})
        .filter(
          (name) =>
            !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
        )
        .map((name) => `${path} needs ${name}`),
    )
    expect(missing).toEqual([])
  })
})

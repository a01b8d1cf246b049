import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
}

describe('the lock file', () => {
  // A lock file that lacks the binary of a platform makes `npm ci` fail on a fresh machine.
  it('has the package part of every platform', () => {
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

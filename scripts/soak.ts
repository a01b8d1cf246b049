import { spawnSync } from 'node:child_process'

/** Runs the random use of the browser tests for longer: 5,000 steps, or as many as it is told. */
const steps = process.argv[2] ?? '5000'
const { status } = spawnSync('npx', ['playwright', 'test', 'tests/e2e/soak.spec.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SOAK_STEPS: steps },
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CHROMIUM_ARGS, findChromium } from '../scripts/browser/findChromium'
import { median } from './median'

/** Not in the lock file: the bench alone uses it, and it brings a hundred packages. */
const LIGHTHOUSE = 'lighthouse@12'

/** Milliseconds, except for the score (0 to 100) and the layout shift (no unit). */
export interface PageTimes {
  readonly score: number
  readonly firstPaint: number
  readonly largestPaint: number
  readonly layoutShift: number
  readonly blocking: number
  readonly mainThread: number
}

const AUDITS = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  layoutShift: 'cumulative-layout-shift',
  blocking: 'total-blocking-time',
  mainThread: 'mainthread-work-breakdown',
} as const

interface Report {
  readonly categories: { readonly performance: { readonly score: number } }
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

const run = promisify(execFile)
const npx = (args: readonly string[]) =>
  run('npx', ['--yes', LIGHTHOUSE, ...args], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  })

/** The version of Lighthouse; undefined if it cannot be had here. */
export async function lighthouseVersion(): Promise<string | undefined> {
  try {
    return (await npx(['--version'])).stdout.trim()
  } catch {
    return undefined
  }
}

async function measureOnce(url: string, device: 'mobile' | 'desktop'): Promise<PageTimes> {
  const { stdout } = await npx([
    url,
    '--quiet',
    '--output=json',
    '--only-categories=performance',
    `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(' ')}`,
    ...(device === 'desktop' ? ['--preset=desktop'] : []),
  ])
  const { categories, audits } = JSON.parse(stdout) as Report
  const values = Object.entries(AUDITS).map(([name, id]) => [
    name,
    audits[id]?.numericValue ?? Number.NaN,
  ])
  return { score: categories.performance.score * 100, ...Object.fromEntries(values) } as PageTimes
}

/** Medians of several runs, each value by itself. The pages take turns, because machines drift. */
export async function measurePages<Name extends string>(
  pages: Readonly<Record<Name, readonly [url: string, device: 'mobile' | 'desktop']>>,
  runs: number,
): Promise<Record<Name, PageTimes>> {
  const names = Object.keys(pages) as Name[]
  const measured = new Map<Name, PageTimes[]>(names.map((name) => [name, []]))
  for (let turn = 0; turn < runs; turn++)
    for (const name of names) {
      const [url, device] = pages[name]
      measured.get(name)?.push(await measureOnce(url, device))
    }
  const middle = (name: Name): PageTimes => {
    const times = measured.get(name) ?? []
    const keys = Object.keys(times[0] ?? {}) as (keyof PageTimes)[]
    return Object.fromEntries(
      keys.map((key) => [key, median(times.map((each) => each[key]))]),
    ) as unknown as PageTimes
  }
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<Name, PageTimes>
}

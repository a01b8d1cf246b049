import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Paths. */
export interface WebKit {
  readonly driver: string
  readonly browser: string
}

interface Installed {
  /** Path of the browser. */
  readonly firefox: string | undefined
  readonly webkit: WebKit | undefined
}

/** Packages of Debian and Ubuntu. WebGL needs the display, and Mesa to draw by software. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri']

/** Finds the engines besides Chromium; installs what is missing if that can be done at once. */
export function findEngines(): Installed {
  const found = look()
  if (found.firefox && found.webkit && inPath('Xvfb')) return found
  const isRoot = process.getuid?.() === 0
  const apt = (...args: string[]) =>
    execFileSync(isRoot ? 'apt-get' : 'sudo', [...(isRoot ? [] : ['-n', 'apt-get']), ...args], {
      stdio: 'ignore',
      timeout: 300_000,
    })
  // One at a time: a distribution may lack one of them. Where there is no apt, none is installed.
  const missing = PACKAGES.filter((name) => !(name === 'firefox-esr' && found.firefox))
  for (const args of [['update'], ...missing.map((name) => ['install', '-y', name])])
    try {
      apt(...args)
    } catch {
      console.log(`apt-get ${args.join(' ')}: not possible here.`)
      if (args[0] === 'update') break
    }
  return look()
}

const look = (): Installed => {
  const driver = inPath('WebKitWebDriver')
  const browser = miniBrowser()
  return {
    firefox: inPath('firefox-esr') ?? inPath('firefox'),
    webkit: driver && browser ? { driver, browser } : undefined,
  }
}

const inPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** WebKitGTK's browser for tests stands beside its library, in a folder of the machine's kind. */
function miniBrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/libexec'].flatMap((base) =>
    !existsSync(base)
      ? []
      : [
          base,
          ...readdirSync(base)
            .filter((name) => name.includes('-linux-'))
            .map((name) => join(base, name)),
        ],
  )
  return folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-'))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path))
}

/**
 * Starts a virtual display, and makes it that of all processes started later. Without Xvfb the
 * machine's own display is used.
 *
 * @returns undefined if there is none
 */
export async function startDisplay(): Promise<{ stop(): void } | undefined> {
  if (!inPath('Xvfb')) return process.env.DISPLAY ? { stop: () => {} } : undefined
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (text) => resolve(String(text).trim()))
    server.once('exit', () => reject(new Error('The virtual display did not start.')))
  })
  process.env.DISPLAY = `:${display}`
  return { stop: () => server.kill() }
}

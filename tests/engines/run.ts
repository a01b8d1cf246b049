import { writeFileSync } from 'node:fs'
import { serveApp } from '../../scripts/browser/serve'
import { startChromium } from './chromium'
import type { Engine } from './engine'
import { startFirefox } from './firefox'
import { findEngines, startDisplay } from './installed'
import { JOBS } from './jobs'
import { startWebKit } from './webkit'

/**
 * Does three everyday jobs in Chromium, Firefox and WebKit. An engine that is not installed, and
 * cannot be, is passed over, and the run says so.
 */
const { firefox, webkit } = findEngines()
const display = await startDisplay()
const STARTS: Readonly<Record<string, (() => Promise<Engine>) | undefined>> = {
  Chromium: startChromium,
  Firefox: firefox && display ? () => startFirefox(firefox) : undefined,
  WebKit: webkit && display ? () => startWebKit(webkit) : undefined,
}

/** Does all jobs. @throws if one fails, or if the page reports an error */
async function doJobs(engine: Engine, url: string): Promise<void> {
  await engine.open(url)
  for (const [job, act] of Object.entries(JOBS)) {
    const note = await act(engine)
    console.log(`  ✓ ${job}${note && ` (${note})`}`)
  }
  const errors = await engine.errors()
  if (errors.length > 0) throw new Error(`errors in the page: ${errors.join(' | ')}`)
}

/** Saves what an engine shows, for whoever looks into a failure. */
async function picture(name: string, engine: Engine): Promise<void> {
  const file = `.cache/engine-${name}.png`
  writeFileSync(file, await engine.screenshot())
  console.log(`    What it showed: ${file}`)
}

const app = await serveApp()
const failed: string[] = []
for (const [name, start] of Object.entries(STARTS)) {
  if (!start) {
    console.log(`${name}: not run here`)
    continue
  }
  const began = Date.now()
  let engine: Engine | undefined
  try {
    engine = await start()
    console.log(engine.name)
    await doJobs(engine, app.url)
    console.log(`  no error in the page; ${Math.round((Date.now() - began) / 1000)} s`)
  } catch (error) {
    failed.push(name)
    console.log(`  ✘ ${name}: ${error instanceof Error ? error.message : error}`)
    if (engine) await picture(name, engine).catch(console.log)
  } finally {
    await engine?.close()
  }
}
await app.close()
display?.stop()
process.exitCode = failed.length === 0 ? 0 : 1

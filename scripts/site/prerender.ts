import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build as bundle } from 'esbuild'
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite'
import { parseFigure } from '../../src/body/figureFile'
import { DEFAULT_BODY } from '../../src/domain/figure/bodies'
import { LANGUAGES, tagOf } from '../../src/messages/languages'
import { loadMessages } from '../messages/loadMessages'
import { BROWSERS } from './browsers'
import { chunkNamed } from './chunkNamed'
import { contentPolicy } from './contentPolicy'
import { firstPicture } from './firstPicture'

/** Chunks that the prerendered view is hydrated with, the entry first (vite.config.ts). */
const FIRST_CHUNKS = ['shell', 'atlas-index', 'second-view', 'shared', 'rolldown-runtime']

/**
 * Completes the page of a build: the home view in HTML with its styles, so that it is painted before
 * any code arrives; the script that asks for the code (src/app/start/head.ts); and the rules of what
 * the page may load.
 *
 * @param app returns the plugins that the app's own code needs
 */
export function prerenderPlugin(app: () => PluginOption[]): Plugin {
  return {
    name: 'tsubo-prerender',
    apply: 'build',
    generateBundle: {
      // After Vite has written the page and the list of files that each chunk needs.
      order: 'post',
      async handler(_, output) {
        const page = output['index.html']
        if (page?.type !== 'asset') throw new Error('Vite made no index.html.')
        const [view, styles] = [await renderHome(app), takeStyles(output)]
        const script = await headScript(FIRST_CHUNKS.map((name) => urlOf(output, name)))
        page.source = completePage(String(page.source), { view, styles, script })
      },
    },
  }
}

const urlOf = (output: Rolldown.OutputBundle, name: string): string =>
  `./${chunkNamed(output, name).fileName}`

/** Takes the shell's style sheet out of the build, because the page contains it. */
function takeStyles(output: Rolldown.OutputBundle): string {
  const sheet = Object.values(output).find(
    (file) => file.type === 'asset' && /\bshell-[^/]*\.css$/.test(file.fileName),
  )
  if (sheet?.type !== 'asset') throw new Error('The shell has no style sheet.')
  delete output[sheet.fileName]
  // Chunks that list it as needed list a file that is there already instead.
  const name = sheet.fileName.replace(/.*\//, './')
  const shell = urlOf(output, 'shell').replace(/.*\//, './')
  for (const file of Object.values(output))
    if (file.type === 'chunk') file.code = file.code.replaceAll(`"${name}"`, `"${shell}"`)
  return String(sheet.source).trim()
}

/** Renders the home view with a build of the app for Node. */
async function renderHome(app: () => PluginOption[]): Promise<string> {
  const outDir = resolve('.cache/prerender')
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: app(),
    publicDir: false,
    build: { ssr: 'src/app/start/prerender.tsx', outDir, emptyOutDir: true },
  })
  const code = `import { prerender } from './prerender.js'; process.stdout.write(await prerender())`
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: outDir,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

async function headScript(files: readonly string[]): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: ['src/app/start/head.ts'],
    define: { FILES: JSON.stringify(files) },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: BROWSERS,
  })
  return outputFiles[0]?.text.trim() ?? ''
}

/** The drawing that stands where the 3D body will be drawn (src/ui/figure/FirstPicture.tsx). */
function picture(): string {
  const path = `public/models/figure-${DEFAULT_BODY}.json`
  const { views } = parseFigure(JSON.parse(readFileSync(path, 'utf8')))
  const front = views.find(({ view }) => view === 'front')
  if (!front) throw new Error(`${path} has no view from the front.`)
  return firstPicture('first-picture', front)
}

/** Plain words in every language, for a page whose code does not run. */
const inEachLanguage = (words: 'noScript' | 'notStarted'): string =>
  LANGUAGES.map(
    (language) => `<p lang="${tagOf(language)}">${loadMessages(language).start[words]}</p>`,
  ).join('')

interface Parts {
  readonly view: string
  readonly styles: string
  readonly script: string
}

/** @param html as Vite wrote it, with links to code and styles */
function completePage(html: string, { view, styles, script }: Parts): string {
  const source = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`
  const policy = contentPolicy({ scripts: source(script), styles: source(styles) })
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(
      '<meta charset="utf-8" />',
      (charset) =>
        `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('</head>', (end) => `<style>${styles}</style>\n<script>${script}</script>\n${end}`)
    .replace(
      '<div id="root"></div>',
      () =>
        `${picture()}\n<div id="not-started" hidden>${inEachLanguage('notStarted')}</div>\n` +
        `<div id="root">${view}</div>`,
    )
    .replace(/<noscript>.*<\/noscript>/, `<noscript>${inEachLanguage('noScript')}</noscript>`)
}

import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { atlasPlugin } from './scripts/data/atlasPlugin'
import { messagesPlugin } from './scripts/messages/messagesPlugin'
import { BROWSERS } from './scripts/site/browsers'
import { licencesPlugin } from './scripts/site/licences'
import { previewHeadersPlugin } from './scripts/site/pageHeaders'
import { prerenderPlugin } from './scripts/site/prerender'
import { serviceWorkerPlugin } from './scripts/site/serviceWorker'
import { slimThreePlugin } from './scripts/site/slimThree'
import { socialTagsPlugin } from './scripts/site/socialTags'
import { workerChunkPlugin } from './scripts/site/workerChunk'
import { tokensPlugin } from './scripts/tokens/tokensPlugin'

/** Where they are shipped, names of classes that nobody reads are short. */
const shortClassNames: Plugin = {
  name: 'short-class-names',
  apply: 'build',
  config: () => ({ css: { modules: { generateScopedName: '_[hash:base64:5]' } } }),
}

/** What the code of the app needs, in the browser and when it is prerendered. */
const app = () => [react(), atlasPlugin(), tokensPlugin(), messagesPlugin(), shortClassNames]

/**
 * What every visit loads right after the shell, and hydration waits for. If it does not arrive,
 * `Overlays` says so for those of its parts that are quiet.
 */
const SECOND_VIEW =
  /src\/(app\/screens\/Overlays|ui\/(frame\/(HeaderTools|PanelHandle|SkipLinks)|home\/RegionList|figure\/(FigureControls|FigureHelp|RegionName)))\.tsx$/

/** What draws the first body. */
const FIRST_BODY = /src\/(scene\/BodyScene\.tsx|app\/start\/afterShell\.ts)$/

/** Whether a part imports a module, directly or through others. */
function isWithin(part: RegExp, id: string, context: Rolldown.ChunkingContext): boolean {
  // A set is visited in the order in which it grows, and packages may import themselves.
  const importers = new Set([id])
  for (const each of importers) {
    if (part.test(each)) return true
    for (const importer of context.getModuleInfo(each)?.importers ?? []) importers.add(importer)
  }
  return false
}

export default defineConfig({
  // Relative, so that the built app runs from any folder of any host.
  base: './',
  plugins: [
    app(),
    slimThreePlugin(),
    workerChunkPlugin(),
    licencesPlugin(),
    socialTagsPlugin(process.env.SITE_URL),
    prerenderPlugin(app),
    previewHeadersPlugin(),
    serviceWorkerPlugin(),
  ],
  build: {
    target: BROWSERS,
    // Browsers that lack it load the same files a little later.
    modulePreload: { polyfill: false },
    // The scene is one lazy chunk of 3D; its size has a budget of its own (scripts/check-budget.ts).
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // The shell names every chunk it may fetch: a letter less of each hash is 80 bytes of it.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            // Data apart from code: each has its budget, and a new data set leaves the code cached.
            { name: 'atlas-index', test: /virtual:tsubo\/index/, priority: 2 },
            // What every visit loads, in one file: a dozen small ones compress worse.
            // The styles of the second view are in the page too, because it is prerendered.
            {
              name: 'shell',
              test: /src\/main\.tsx$|rolldown\/runtime|\/(HeaderTools|PanelHandle|RegionList|SkipLinks|FigureControls|FigureHelp|RegionName|AboutMeButton|DisplayButton|UpdateNotice)\.module\.css/,
              priority: 1,
            },
            // Changes less often than our code, so browsers keep it over releases. What draws with
            // WebGL is loaded by the worker; the page loads the rest of three, too.
            {
              name: 'webgl',
              test: /node_modules\/three\/src\/renderers\/(WebGLRenderer|webgl\/|webxr\/|shaders\/(ShaderChunk\.js|ShaderChunk\/(?!default_)|ShaderLib|UniformsLib))/,
              includeDependenciesRecursively: false,
            },
            // With the little of ours that both the worker and the page need.
            {
              name: 'three',
              test: /node_modules\/three\/src\/|src\/scene\/drawing\/(context|patchMaterial)\.ts/,
              includeDependenciesRecursively: false,
            },
            {
              name: 'fiber',
              test: /node_modules\/(three\/examples|three-mesh-bvh|camera-controls|@react-three|its-fine|suspend-react)\//,
            },
            // What several lazy parts share, together: the shell holds a name for every chunk. First
            // what the second view needs of it, so that hydration waits for nothing else.
            {
              name: (id, context) => (isWithin(SECOND_VIEW, id, context) ? 'shared' : null),
              debugName: 'shared',
              test: /src\/.*\.tsx?$|virtual:messages/,
              minShareCount: 2,
            },
            // The words of rulers, techniques and sessions: the first body needs none of them.
            {
              name: 'shared-words',
              test: /virtual:messages\/(landmarks|ruler|spans|spots|hand|locate|technique|session)$/,
              minShareCount: 2,
            },
            // The index of a body imports from `three`, which parts without 3D must not wait for.
            {
              name: (id, context) =>
                isWithin(FIRST_BODY, id, context) ? 'shared-later' : 'shared-rest',
              debugName: 'shared-later',
              test: /src\/(domain|state|body\/(?!skinTree)|models|chart|scene\/drawing\/startDrawWorker)|virtual:messages/,
              minShareCount: 2,
            },
            { name: 'shared-ui', test: /src\/ui\//, minShareCount: 2 },
            { name: 'second-view', test: SECOND_VIEW },
          ],
        },
      },
      // How long plugins took is nothing to warn of.
      checks: { pluginTimings: false },
    },
  },
})

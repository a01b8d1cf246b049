import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** The file in which some hosts (Netlify, Cloudflare Pages) look for the headers of a site. */
export const HEADERS_FILE = '_headers'

/**
 * The content security policy of the page, https://www.w3.org/TR/CSP3/: everything from its own
 * origin, no inline code but that with these hashes, no text that becomes code.
 *
 * @param scripts hash of the script in the page
 * @param styles hash of the styles in the page
 */
export function contentPolicy({ scripts, styles }: { scripts: string; styles: string }): string {
  const rules = {
    'default-src': "'none'",
    // The decoder of the bodies is WebAssembly.
    'script-src': `'self' 'wasm-unsafe-eval' ${scripts}`,
    'style-src': `'self' ${styles}`,
    'img-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  }
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** Links to sources send no address of the page, https://www.w3.org/TR/referrer-policy/ */
const REFERRER_POLICY = 'no-referrer'

/** What the app never asks a browser for, https://www.w3.org/TR/permissions-policy/ */
const NOT_USED = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'],
]

/** The policies that a page can contain, as tags of its head. */
export const policyTags = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">\n    ` +
  `<meta name="referrer" content="${REFERRER_POLICY}">`

/** The headers that are the same for each build. A page can contain only the first of them. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  'Referrer-Policy': REFERRER_POLICY,
  'Permissions-Policy': NOT_USED.map((feature) => `${feature}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
}

/**
 * The headers for every file of a site.
 *
 * @param policy the content security policy of the page; a header also says who may frame the page
 */
const headersOf = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
  ...FIXED_HEADERS,
})

/** The content of `_headers`, https://docs.netlify.com/manage/routing/headers/ */
export const headersFile = (policy: string): string =>
  [
    '/*',
    ...Object.entries(headersOf(policy)).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ].join('\n')

/** Reads the headers from the content of `_headers`. */
export const readHeaders = (text: string): [name: string, value: string][] =>
  [...text.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value])

/**
 * Serves a build with its headers, as a host would: the browser tests run under them. With
 * UNCOMPRESSED set, Vite does not compress each file anew for each of them.
 */
export function previewHeadersPlugin(): Plugin {
  return {
    name: 'tsubo-preview-headers',
    configurePreviewServer({ config, middlewares }) {
      const file = resolve(config.root, config.build.outDir, HEADERS_FILE)
      const headers = readHeaders(readFileSync(file, 'utf8'))
      middlewares.use((request, response, next) => {
        if (process.env.UNCOMPRESSED) delete request.headers['accept-encoding']
        for (const [name, value] of headers) response.setHeader(name, value)
        next()
      })
    },
  }
}

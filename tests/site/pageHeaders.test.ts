import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  contentPolicy,
  FIXED_HEADERS,
  headersFile,
  readHeaders,
} from '../../scripts/site/pageHeaders'
import { completePage } from '../../scripts/site/prerender'

const policy = contentPolicy({ scripts: "'sha256-of-script'", styles: "'sha256-of-styles'" })
const page = completePage(readFileSync('index.html', 'utf8'), {
  view: '',
  styles: '',
  script: '',
  policy,
})
const headers = Object.fromEntries(readHeaders(headersFile(policy)))
/** The content of a tag in the head. */
const metaOf = (attribute: string) =>
  new RegExp(`<meta ${attribute} content="([^"]*)">`).exec(page)?.[1]

test('the headers for hosts say what the page says of itself', () => {
  expect(metaOf('name="referrer"')).toBe('no-referrer')
  expect(headers['Referrer-Policy']).toBe('no-referrer')
  const own = metaOf('http-equiv="Content-Security-Policy"')
  expect(own).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-of-script'")
  // Pages cannot say who may frame them: https://www.w3.org/TR/CSP3/#meta-element
  expect(headers['Content-Security-Policy']).toBe(`${own}; frame-ancestors 'self'`)
})

test('the headers for hosts allow no device and nothing that is not used', () => {
  for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
    expect(headers['Permissions-Policy']).toContain(`${feature}=()`)
  // A session keeps the screen on and sounds; links are shared and copied.
  expect(headers['Permissions-Policy']).not.toMatch(/wake-lock|autoplay|web-share|clipboard/)
})

test('the policies come before everything that they are about', () => {
  const at = page.indexOf('name="referrer"')
  expect(at).toBeGreaterThan(0)
  for (const later of ['<link', '<script', '<style'])
    expect(page.indexOf(later)).toBeGreaterThan(at)
})

test('the example for nginx in the README gives the same headers', () => {
  const example = readFileSync('README.md', 'utf8').matchAll(/^add_header (\S+) "(.+)" always;$/gm)
  expect(Object.fromEntries([...example].map(([, name, value]) => [name, value]))).toEqual({
    ...FIXED_HEADERS,
    'Content-Security-Policy': "frame-ancestors 'self'",
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseLink } from '../../src/domain/route/link'
import { languageFrom, tagOf } from '../../src/messages/languages'

/** What browsers need to install the app (https://www.w3.org/TR/appmanifest/). */

interface Picture {
  readonly src: string
  readonly sizes: string
  readonly type: string
  readonly purpose?: string
  readonly form_factor?: string
  readonly label?: string
}

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'))
const icons: readonly Picture[] = manifest.icons
const screenshots: readonly Picture[] = manifest.screenshots

/** The size in the header of a picture, as `WIDTHxHEIGHT`. */
function sizeOf(bytes: Buffer, type: string): string {
  if (type === 'image/svg+xml') return bytes.includes('viewBox') ? 'any' : ''
  if (type === 'image/png') {
    // https://www.w3.org/TR/png-3/#11IHDR
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG')
    return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
  }
  // JPEG: segments of marker, length and content; a frame header (C0 to C2) has the size.
  expect(bytes.readUInt16BE(0)).toBe(0xffd8)
  let at = 2
  while (bytes[at + 1]! < 0xc0 || bytes[at + 1]! > 0xc2) at += 2 + bytes.readUInt16BE(at + 2)
  return `${bytes.readUInt16BE(at + 7)}x${bytes.readUInt16BE(at + 5)}`
}

test.each([...icons, ...screenshots])('$src exists and has the stated size', (picture) => {
  expect(sizeOf(readFileSync(`public/${picture.src}`), picture.type)).toBe(picture.sizes)
})

test('icons are large enough to be installed, and one may be cropped to any shape', () => {
  const sizes = icons.map(({ sizes }) => sizes)
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']))
  expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1)
})

describe('the screenshots', () => {
  test.each(['wide', 'narrow'])('that are %s have one shape that browsers accept', (form) => {
    const shown = screenshots.filter(({ form_factor }) => form_factor === form)
    expect(shown.length).toBeGreaterThan(0)
    expect(new Set(shown.map(({ sizes }) => sizes)).size).toBe(1)
    const sides = shown[0]!.sizes.split('x').map(Number)
    // https://developer.mozilla.org/en-US/docs/Web/Progressive_web_apps/Manifest/Reference/screenshots
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(320)
    expect(Math.max(...sides)).toBeLessThanOrEqual(Math.min(...sides) * 2.3)
    expect(shown.every(({ label }) => label)).toBe(true)
  })
  test('are small', () => {
    for (const { src } of screenshots)
      expect(readFileSync(`public/${src}`).length, src).toBeLessThan(120_000)
  })
})

test('the shortcuts are links of the app', () => {
  const urls: string[] = manifest.shortcuts.map(({ url }: { url: string }) => url)
  expect(urls).toEqual(expect.arrayContaining(['./#/search', './#/sheet']))
  for (const url of urls) expect(parseLink(url.replace('./', '')), url).toBeDefined()
})

test('the app runs from any folder, and its identity does not depend on it', () => {
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
  // The specification resolves it against the origin, so `./` would be the whole host.
  expect(manifest.id).toBe('tsubo')
  expect(manifest.lang).toBe(tagOf(languageFrom([manifest.lang])))
  expect(manifest.display).toBe('standalone')
})

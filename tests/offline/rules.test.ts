import { describe, expect, test } from 'vitest'
import { isFile, isLasting, isPage } from '../../src/offline/rules'

const SCOPE = 'https://example.org/some/folder/'

describe('the page', () => {
  test.each(['', 'index.html', '?utm=x', 'index.html?a=b'])('is opened by %j', (path) => {
    expect(isPage(SCOPE + path, 'navigate', SCOPE)).toBe(true)
  })
  test.each(['licences.txt', 'other/', 'other/index.html', 'index.htm'])(
    'is not opened by %j',
    (path) => expect(isPage(SCOPE + path, 'navigate', SCOPE)).toBe(false),
  )
  test('is only what a person opens', () => {
    // "Try again" asks in this way whether the host can be reached.
    expect(isPage(SCOPE, 'cors', SCOPE)).toBe(false)
  })
})

test('files with a URL of their own are those that the build names by their content', () => {
  for (const path of ['assets/shell-1a2b3c4.js', 'models/female.bin?1a2b3c4d'])
    expect(isLasting(SCOPE + path, SCOPE), path).toBe(true)
  for (const path of ['', 'index.html', 'models/female.bin', 'other/assets/a.js', 'sw.js'])
    expect(isLasting(SCOPE + path, SCOPE), path).toBe(false)
  expect(isLasting('https://example.org/assets/a.js', SCOPE)).toBe(false)
})

test('only a whole file is stored, and no web page in its place', () => {
  const answer = (type: string, status = 200) =>
    new Response('', { status, headers: { 'content-type': type } })
  const script = `${SCOPE}assets/a.js`
  expect(isFile(script, answer('text/javascript'))).toBe(true)
  expect(isFile(script, answer('text/html; charset=utf-8'))).toBe(false)
  expect(isFile(script, answer('text/javascript', 404))).toBe(false)
  expect(isFile(script, answer('text/javascript', 206))).toBe(false)
  for (const page of ['', 'index.html', 'index.html?__WB_REVISION__=1'])
    expect(isFile(SCOPE + page, answer('text/html'))).toBe(true)
})

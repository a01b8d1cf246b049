import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { socialTags } from '../../scripts/site/socialTags'

const page = readFileSync('index.html', 'utf8')
const tagsOf = (siteUrl?: string) =>
  Object.fromEntries(
    socialTags(page, siteUrl).map(({ attrs }) => [
      attrs?.property ?? attrs?.name,
      String(attrs?.content),
    ]),
  )

describe('the tags for other sites', () => {
  test('have the title and description of the page', () => {
    const tags = tagsOf()
    expect(page).toContain(`<title>${tags['og:title']}</title>`)
    expect(page).toContain(`content="${tags['og:description']}"`)
    expect(tags['og:type']).toBe('website')
  })

  test('have no picture if the address of the site is unknown', () => {
    expect(Object.keys(tagsOf())).not.toContain('og:image')
    expect(Object.keys(tagsOf(''))).not.toContain('og:image')
  })

  test.each(['https://example.org/tsubo', 'https://example.org/tsubo/'])(
    'have the address of the picture in the folder %s',
    (siteUrl) => {
      const image = tagsOf(siteUrl)['og:image'] ?? ''
      expect(image).toMatch(/^https:\/\/example\.org\/tsubo\/[^/]+$/)
      expect(existsSync(`public/${image.split('/').pop()}`)).toBe(true)
    },
  )

  test.each(['tsubo', 'example.org/tsubo', 'javascript:alert(1)', 'https://'])(
    'reject the address %s',
    (siteUrl) => expect(() => tagsOf(siteUrl)).toThrow('SITE_URL'),
  )

  test('require a title and a description', () => {
    expect(() => socialTags('<title>Tsubo</title>', undefined)).toThrow('description')
  })
})

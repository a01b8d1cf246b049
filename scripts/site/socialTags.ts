import type { HtmlTagDescriptor, Plugin } from 'vite'

/** Rendered by `scripts/build-social.ts`. */
const PICTURE = 'social.jpg'

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs,
  // After the charset, which must be in the first kilobyte of the page.
  injectTo: 'head',
})

/**
 * The Open Graph tags (https://ogp.me) of a page, from its own title and description. A picture
 * needs an absolute address, so it is left out if the address of the site is unknown.
 *
 * @param siteUrl where the page will be served, such as `https://example.org/tsubo/`
 * @throws if the page has no title or description, or `siteUrl` is not a web address
 */
export function socialTags(html: string, siteUrl: string | undefined): HtmlTagDescriptor[] {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1]
  const description = /name="description"\s+content="([^"]+)"/.exec(html)?.[1]
  if (!title || !description) throw new Error('The page has no title or no description.')
  const tags = [
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:description', content: description }),
    meta({ property: 'og:type', content: 'website' }),
  ]
  if (!siteUrl) return tags
  if (!/^https?:\/\//.test(siteUrl) || !URL.canParse(siteUrl)) {
    throw new Error(`SITE_URL is no web address: ${siteUrl}`)
  }
  const folder = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`
  return [
    ...tags,
    meta({ property: 'og:image', content: new URL(PICTURE, folder).href }),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
  ]
}

/** Adds the tags from which other sites build a preview of a link to the app. */
export function socialTagsPlugin(siteUrl: string | undefined): Plugin {
  return {
    name: 'tsubo-social-tags',
    apply: 'build',
    transformIndexHtml: (html) => socialTags(html, siteUrl),
  }
}

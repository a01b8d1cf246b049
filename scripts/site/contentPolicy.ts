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

/**
 * The oldest browsers that README.md promises: the first with ES2023's methods (toSorted, with),
 * lookbehind in regular expressions, color-mix() and :has(). No polyfill is loaded.
 */
export const BROWSERS = ['chrome111', 'edge111', 'firefox121', 'safari16.4']

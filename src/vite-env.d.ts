/// <reference types="vite/client" />

declare module 'virtual:tsubo/index' {
  const index: import('./atlas/atlas').AtlasIndex
  export default index
}

declare module 'virtual:tsubo/texts' {
  const texts: import('./atlas/atlas').AtlasTexts
  export default texts
}

declare module 'virtual:tsubo/care' {
  const care: import('./atlas/schema/care').Care
  export default care
}

declare module 'virtual:tsubo/search' {
  const entries: readonly import('./atlas/search/entry').SearchEntry[]
  export default entries
}

declare module 'virtual:tsubo/translation-es' {
  const translation: import('./atlas/schema/translation').Translation
  export default translation
}

declare module 'virtual:tsubo/translation-zh' {
  const translation: import('./atlas/schema/translation').Translation
  export default translation
}

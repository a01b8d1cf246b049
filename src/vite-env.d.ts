/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Changes with the files of `public/models`. */
  readonly MODELS_VERSION: string
}

declare module 'virtual:tsubo/index' {
  const index: import('./domain/atlas').AtlasIndex
  export default index
}

declare module 'virtual:tsubo/texts' {
  const texts: import('./domain/atlas').CommonTexts
  export default texts
}

declare module 'virtual:tsubo/points' {
  type Texts = readonly import('./domain/atlas').PointText[]
  /** By group: the texts of its points. Each group is a chunk of its own. */
  const points: Readonly<
    Record<import('./domain/atlas').PointGroup, () => Promise<{ readonly default: Texts }>>
  >
  export default points
}

declare module 'virtual:tsubo/bone-terms' {
  const terms: import('./domain/figure/boneTerms').BoneTerms
  export default terms
}

declare module 'virtual:tsubo/care' {
  const care: import('./domain/schema/care').Care
  export default care
}

declare module 'virtual:tsubo/muscles' {
  const muscles: import('./domain/muscles/muscles').MuscleAtlas
  export default muscles
}

declare module 'virtual:tsubo/muscle-texts' {
  type Texts = import('./domain/schema/translation').MuscleTexts
  /** By language: the names and safety texts of the muscles. Each is a chunk of its own. */
  const texts: Readonly<
    Record<import('./messages/languages').OtherLanguage, () => Promise<{ readonly default: Texts }>>
  >
  export default texts
}

declare module 'virtual:tsubo/search' {
  const entries: readonly import('./domain/search/entry').SearchEntry[]
  export default entries
}

declare module 'virtual:tsubo/translations' {
  type Translation = import('./domain/schema/translation').AtlasTranslation
  /** By language: its names and safety texts. Each language is a chunk of its own. */
  const translations: Readonly<
    Record<
      import('./messages/languages').OtherLanguage,
      () => Promise<{ readonly default: Translation }>
    >
  >
  export default translations
}

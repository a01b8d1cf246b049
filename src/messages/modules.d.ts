// Made from en.json by scripts/messages/buildMessages.ts; not to be edited.

declare module 'virtual:messages/others' {
  const messages: Readonly<Record<import('./languages').OtherLanguage, () => Promise<{ readonly default: import('./messages').Catalogue }>>>
  export default messages
}

declare module 'virtual:messages/frame' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'frame'>>
  export default messages
}

declare module 'virtual:messages/offline' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'offline'>>
  export default messages
}

declare module 'virtual:messages/start' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'start'>>
  export default messages
}

declare module 'virtual:messages/storage' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'storage'>>
  export default messages
}

declare module 'virtual:messages/route' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'route'>>
  export default messages
}

declare module 'virtual:messages/home' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'home'>>
  export default messages
}

declare module 'virtual:messages/figure' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'figure'>>
  export default messages
}

declare module 'virtual:messages/figureControls' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'figureControls'>>
  export default messages
}

declare module 'virtual:messages/safety' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'safety'>>
  export default messages
}

declare module 'virtual:messages/parts' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'parts'>>
  export default messages
}

declare module 'virtual:messages/roles' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'roles'>>
  export default messages
}

declare module 'virtual:messages/tools' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'tools'>>
  export default messages
}

declare module 'virtual:messages/display' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'display'>>
  export default messages
}

declare module 'virtual:messages/about' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'about'>>
  export default messages
}

declare module 'virtual:messages/aboutMe' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'aboutMe'>>
  export default messages
}

declare module 'virtual:messages/advice' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'advice'>>
  export default messages
}

declare module 'virtual:messages/panel' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'panel'>>
  export default messages
}

declare module 'virtual:messages/regions' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'regions'>>
  export default messages
}

declare module 'virtual:messages/region' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'region'>>
  export default messages
}

declare module 'virtual:messages/sore' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'sore'>>
  export default messages
}

declare module 'virtual:messages/point' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'point'>>
  export default messages
}

declare module 'virtual:messages/browse' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'browse'>>
  export default messages
}

declare module 'virtual:messages/channel' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'channel'>>
  export default messages
}

declare module 'virtual:messages/muscle' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'muscle'>>
  export default messages
}

declare module 'virtual:messages/care' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'care'>>
  export default messages
}

declare module 'virtual:messages/search' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'search'>>
  export default messages
}

declare module 'virtual:messages/locate' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'locate'>>
  export default messages
}

declare module 'virtual:messages/ruler' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'ruler'>>
  export default messages
}

declare module 'virtual:messages/hand' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'hand'>>
  export default messages
}

declare module 'virtual:messages/landmarks' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'landmarks'>>
  export default messages
}

declare module 'virtual:messages/spans' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'spans'>>
  export default messages
}

declare module 'virtual:messages/spots' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'spots'>>
  export default messages
}

declare module 'virtual:messages/technique' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'technique'>>
  export default messages
}

declare module 'virtual:messages/techniquePlayer' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'techniquePlayer'>>
  export default messages
}

declare module 'virtual:messages/session' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'session'>>
  export default messages
}

declare module 'virtual:messages/sessionHistory' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'sessionHistory'>>
  export default messages
}

declare module 'virtual:messages/sheet' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'sheet'>>
  export default messages
}

declare module 'virtual:messages/sheetPaper' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'sheetPaper'>>
  export default messages
}

declare module 'virtual:messages/sheetFigure' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'sheetFigure'>>
  export default messages
}

declare module 'virtual:messages/bottomPanel' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'bottomPanel'>>
  export default messages
}

declare module 'virtual:messages/scene' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'scene'>>
  export default messages
}

declare module 'virtual:messages/figureHelp' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'figureHelp'>>
  export default messages
}

declare module 'virtual:messages/shortcuts' {
  const messages: import('./messages').FeatureMessages<import('./types').MessagesOf<'shortcuts'>>
  export default messages
}

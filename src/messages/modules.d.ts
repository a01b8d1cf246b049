// Made from en.json by scripts/build-messages.ts; not to be edited.

declare module 'virtual:messages/others' {
  const messages: Readonly<Record<import('./languages').OtherLanguage, () => Promise<{ readonly default: import('./messages').Catalogue }>>>
  export default messages
}

declare module 'virtual:messages/frame' {
  const messages: import('./messages').FeatureMessages<import('./types').FrameMessages>
  export default messages
}

declare module 'virtual:messages/storage' {
  const messages: import('./messages').FeatureMessages<import('./types').StorageMessages>
  export default messages
}

declare module 'virtual:messages/route' {
  const messages: import('./messages').FeatureMessages<import('./types').RouteMessages>
  export default messages
}

declare module 'virtual:messages/home' {
  const messages: import('./messages').FeatureMessages<import('./types').HomeMessages>
  export default messages
}

declare module 'virtual:messages/figure' {
  const messages: import('./messages').FeatureMessages<import('./types').FigureMessages>
  export default messages
}

declare module 'virtual:messages/safety' {
  const messages: import('./messages').FeatureMessages<import('./types').SafetyMessages>
  export default messages
}

declare module 'virtual:messages/parts' {
  const messages: import('./messages').FeatureMessages<import('./types').PartsMessages>
  export default messages
}

declare module 'virtual:messages/roles' {
  const messages: import('./messages').FeatureMessages<import('./types').RolesMessages>
  export default messages
}

declare module 'virtual:messages/tools' {
  const messages: import('./messages').FeatureMessages<import('./types').ToolsMessages>
  export default messages
}

declare module 'virtual:messages/display' {
  const messages: import('./messages').FeatureMessages<import('./types').DisplayMessages>
  export default messages
}

declare module 'virtual:messages/about' {
  const messages: import('./messages').FeatureMessages<import('./types').AboutMessages>
  export default messages
}

declare module 'virtual:messages/aboutMe' {
  const messages: import('./messages').FeatureMessages<import('./types').AboutMeMessages>
  export default messages
}

declare module 'virtual:messages/advice' {
  const messages: import('./messages').FeatureMessages<import('./types').AdviceMessages>
  export default messages
}

declare module 'virtual:messages/panel' {
  const messages: import('./messages').FeatureMessages<import('./types').PanelMessages>
  export default messages
}

declare module 'virtual:messages/regions' {
  const messages: import('./messages').FeatureMessages<import('./types').RegionsMessages>
  export default messages
}

declare module 'virtual:messages/region' {
  const messages: import('./messages').FeatureMessages<import('./types').RegionMessages>
  export default messages
}

declare module 'virtual:messages/point' {
  const messages: import('./messages').FeatureMessages<import('./types').PointMessages>
  export default messages
}

declare module 'virtual:messages/browse' {
  const messages: import('./messages').FeatureMessages<import('./types').BrowseMessages>
  export default messages
}

declare module 'virtual:messages/channel' {
  const messages: import('./messages').FeatureMessages<import('./types').ChannelMessages>
  export default messages
}

declare module 'virtual:messages/care' {
  const messages: import('./messages').FeatureMessages<import('./types').CareMessages>
  export default messages
}

declare module 'virtual:messages/search' {
  const messages: import('./messages').FeatureMessages<import('./types').SearchMessages>
  export default messages
}

declare module 'virtual:messages/locate' {
  const messages: import('./messages').FeatureMessages<import('./types').LocateMessages>
  export default messages
}

declare module 'virtual:messages/ruler' {
  const messages: import('./messages').FeatureMessages<import('./types').RulerMessages>
  export default messages
}

declare module 'virtual:messages/hand' {
  const messages: import('./messages').FeatureMessages<import('./types').HandMessages>
  export default messages
}

declare module 'virtual:messages/landmarks' {
  const messages: import('./messages').FeatureMessages<import('./types').LandmarksMessages>
  export default messages
}

declare module 'virtual:messages/spans' {
  const messages: import('./messages').FeatureMessages<import('./types').SpansMessages>
  export default messages
}

declare module 'virtual:messages/spots' {
  const messages: import('./messages').FeatureMessages<import('./types').SpotsMessages>
  export default messages
}

declare module 'virtual:messages/technique' {
  const messages: import('./messages').FeatureMessages<import('./types').TechniqueMessages>
  export default messages
}

declare module 'virtual:messages/techniquePlayer' {
  const messages: import('./messages').FeatureMessages<import('./types').TechniquePlayerMessages>
  export default messages
}

declare module 'virtual:messages/session' {
  const messages: import('./messages').FeatureMessages<import('./types').SessionMessages>
  export default messages
}

declare module 'virtual:messages/sheet' {
  const messages: import('./messages').FeatureMessages<import('./types').SheetMessages>
  export default messages
}

declare module 'virtual:messages/sheetPaper' {
  const messages: import('./messages').FeatureMessages<import('./types').SheetPaperMessages>
  export default messages
}

declare module 'virtual:messages/sheetFigure' {
  const messages: import('./messages').FeatureMessages<import('./types').SheetFigureMessages>
  export default messages
}

declare module 'virtual:messages/bottomPanel' {
  const messages: import('./messages').FeatureMessages<import('./types').BottomPanelMessages>
  export default messages
}

declare module 'virtual:messages/scene' {
  const messages: import('./messages').FeatureMessages<import('./types').SceneMessages>
  export default messages
}

declare module 'virtual:messages/figureHelp' {
  const messages: import('./messages').FeatureMessages<import('./types').FigureHelpMessages>
  export default messages
}

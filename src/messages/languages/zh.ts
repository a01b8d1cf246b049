import type { LanguageSettings } from '../languages'

export default {
  // Some devices use the tag cmn.
  voice: { primary: ['zh', 'cmn'], tag: 'zh-CN' },
  // Listeners know a point by its own name.
  spokenName: { byChannel: false, otherwise: 'simplified' },
  sentences: {
    gap: '',
    // Codes and numbers of cun have spaces between them and the characters around them.
    spaced: /(?<=\p{Script=Han})(?=[A-Z]+\d|EX-|[\d.]+ 寸)|(?<=[A-Z]\d+)(?=\p{Script=Han})/gu,
  },
  landmarks: { comma: '，' },
  search: {
    sides: { left: /左[侧側边邊]?/u, right: /右[侧側边邊]?/u },
    channelWords: [/^[手足][太少阳陽厥][阴陰阳陽明]/u, /(?<=.)[经經]$/u],
  },
} satisfies LanguageSettings

import type { LanguageSettings } from '../languages'

export default {
  // Some devices call the language cmn.
  voice: { primary: ['zh', 'cmn'], tag: 'zh-CN' },
  // By its own name, which is how a listener knows it.
  spokenName: { byChannel: false, otherwise: 'simplified' },
  sentences: {
    gap: '',
    // A code, and a number of cun, stand apart from the characters before and after them.
    spaced: /(?<=\p{Script=Han})(?=[A-Z]+\d|EX-|[\d.]+ 寸)|(?<=[A-Z]\d+)(?=\p{Script=Han})/gu,
  },
  landmarks: { comma: '，' },
  search: {
    stopSigns: /我的|我|疼痛|酸痛|胀痛|疼|痛|酸|麻|僵硬|抽筋|很|的/g,
    sides: { left: /左[侧側边邊]?/u, right: /右[侧側边邊]?/u },
    channelWords: [/^[手足][太少阳陽厥][阴陰阳陽明]/u, /(?<=.)[经經]$/u],
  },
} satisfies LanguageSettings

import type { LanguageSettings } from '../languages'

export default {
  voice: { primary: ['en'], tag: 'en-GB' },
  spokenName: { byChannel: true, leaveOut: / channel/, otherwise: 'english' },
  sentences: { gap: ' ' },
  landmarks: { article: /^(?:the place|the) /, comma: ',' },
  search: {
    stopWords: `acupressure acupuncture point points press pressing pressure massage which what
      where how help helps helping best good do does can could should use work works working relief
      relieve treat woke wake waking up from after when get getting have
      a an the my of in on at to and or is it for with i have pain pains painful ache aches aching
      sore soreness hurt hurts hurting knot knots tight tightness stiff stiffness cramp cramps muscle
      muscles tense tension
      me hate killing really very bad much so rid whats whats there that this`,
    sides: {
      left: /(?<!\p{L})left(?!\p{L})/iu,
      right: /(?<!\p{L})right(?!\p{L})/iu,
    },
    channelWords: [/ (?:channel|vessel)$/i],
  },
} satisfies LanguageSettings

import type { LanguageSettings } from '../languages'

export default {
  voice: { primary: ['es'], tag: 'es-ES' },
  spokenName: { byChannel: true, otherwise: 'pinyin' },
  sentences: { gap: ' ' },
  landmarks: { article: /^(?:el lugar|el|la|los|las) /, comma: ',' },
  search: {
    stopWords: `el la los las un una mi mis me de del en con y tengo siento dolor dolores duele
      duelen dolorido dolorida doloridos doloridas molestia molestias nudo nudos rigidez rigido
      rigida tenso tensa contractura contracturas calambre calambres musculo musculos punto puntos
      presion acupresion presionar masaje donde que cual para aliviar
      mejor bueno buena sirve presiono presione sobre muy mucho desde`,
    sides: {
      left: /(?<!\p{L})(?:(?:(?:del|al) )?lado )?izquierd[oa]s?(?!\p{L})/iu,
      right: /(?<!\p{L})(?:(?:(?:del|al) )?lado )?derech[oa]s?(?!\p{L})/iu,
    },
    channelWords: [/^(?:canal|vaso|meridiano) (?:de los |de la |del |de )?/i],
  },
} satisfies LanguageSettings

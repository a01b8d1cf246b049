import type { foundWords } from '../found'
import type { Translated } from '../translated'

export const found: Translated<typeof foundWords> = {
  danger: 'Lo que ha escrito puede ser una emergencia. Si ocurre ahora, pida ayuda.',
  runs: 'Canal que va {direction}',
  liesOn: '{code} está sobre ella',
  ofPart: 'Todos los puntos de la parte del cuerpo: {part}',
  ofRole: 'Todos los puntos con esta función: {role}',
  pointsOf: 'puntos {place}',
  inEnglish: 'En inglés: {name}',
  peopleSay: 'También se dice: {name}',
  covers: 'Incluye: {region}',
  simplified: 'Chino simplificado: {name}',
  japanese: 'Japonés: {name}',
  korean: 'Coreano: {name}',
  alias: 'Llamado también {name}',
  book: 'En otros libros: {name}',
  nearly: 'Se escribe casi así: {name}',
  bladderOlder: 'Vejiga {number} en los libros con la numeración antigua.',
  bladderOlderWhy: 'Vejiga {number} en los libros con la numeración antigua. {why}',
  bladderToday: 'Vejiga {number} hoy (OMS).',
  bladderBoth:
    'El canal de la Vejiga tiene dos numeraciones en uso. Hoy, Vejiga {number} es {today}; en libros más antiguos, muchos de ellos de acupresión, es el que ahora se llama {older}.',
}

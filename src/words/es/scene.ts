import type { sceneWords } from '../scene'
import type { Translated } from '../translated'

export const scene: Translated<typeof sceneWords> = {
  nothingChosen: 'El cuerpo entero. No hay ningún lugar elegido ni ningún punto iluminado.',
  shown: '{what}.',
  chosen: 'Se ha elegido: {what}.',
  chosenInFront: 'Se ha elegido: {what}; en la parte delantera del cuerpo.',
  chosenBehind: 'Se ha elegido: {what}; en la parte trasera del cuerpo.',
  chosenBeside: 'Se ha elegido: {what}; en el costado del cuerpo.',
  onRegion: '{point}, en la zona {region}',
  above: 'encima: {names}',
  below: 'debajo: {names}',
  beside: 'al lado: {names}',
  both: '{one} y {other}',
  sentence: '{clauses}.',
  semicolon: '; ',
  noneLit: 'No hay ningún punto iluminado.',
  noOtherLit: 'No hay ningún otro punto iluminado.',
  lit: { one: 'Hay {count} punto iluminado.', other: 'Hay {count} puntos iluminados.' },
  othersLit: {
    one: 'Hay otro punto iluminado ({count}).',
    other: 'Hay otros {count} puntos iluminados.',
  },
  litNamed: {
    one: 'Hay {count} punto iluminado: {codes}.',
    other: 'Hay {count} puntos iluminados: {codes}.',
  },
  othersLitNamed: {
    one: 'Hay otro punto iluminado ({count}): {codes}.',
    other: 'Hay otros {count} puntos iluminados: {codes}.',
  },
}

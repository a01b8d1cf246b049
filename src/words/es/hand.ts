import type { handWords } from '../hand'
import type { Translated } from '../translated'

export const hand: Translated<typeof handWords> = {
  fourFingers: 'cuatro dedos juntos',
  twiceFourFingers: 'dos veces cuatro dedos juntos',
  halfThumb: 'la mitad del ancho del pulgar',
  oneThumb: 'el ancho del pulgar',
  oneAndHalfThumbs: 'una vez y media el ancho del pulgar',
  twoThumbs: 'dos veces el ancho del pulgar',
  twoAndHalfThumbs: 'dos veces y media el ancho del pulgar',
  fingersAndThumbs: '{fingers} y {thumbs}',
  useYourHand: 'Use su propia mano',
  whatACunIs:
    'Un cun es una parte de su propio cuerpo, no una longitud fija. El antebrazo de toda persona mide 12 cun desde el pliegue del codo hasta el pliegue de la muñeca, de modo que un brazo largo tiene cun largos.',
  oneCun: '1 cun',
  threeCun: '3 cun',
  oneCunIs: '1 cun:',
  threeCunAre: '3 cun:',
  thumbAtJoint: 'el ancho del pulgar en su articulación.',
  middleFinger: 'la parte media del dedo medio doblado, entre los extremos de sus dos pliegues.',
  fourFingersAt: 'cuatro dedos juntos, a la altura de la articulación media del dedo medio.',
  whenToUse:
    'Donde se puedan palpar dos puntos de referencia, divida el tramo que hay entre ellos, como hacen los pasos. La mano es la manera más rápida y menos exacta. Debe ser la mano de la persona que se mide. Después busque un poco alrededor del lugar.',
  standard: 'Según la norma de la OMS de 2008, que no tiene ninguna medida de dos dedos.',
  picture:
    'Una mano: el ancho del pulgar y la parte media del dedo medio son 1 cun cada uno; los cuatro dedos juntos, 3 cun.',
}

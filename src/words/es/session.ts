import type { sessionWords } from '../session'
import type { Translated } from '../translated'

export const session: Translated<typeof sessionWords> = {
  session: 'Sesión',

  lead: 'Se le guía de punto en punto, con tiempo para encontrar cada uno. Siéntese o túmbese de modo que no tenga que sostener nada, y respire despacio: cuatro segundos al inspirar, seis al espirar.',
  stopAtOnce:
    'Deténgase de inmediato ante un dolor agudo o como una descarga eléctrica, entumecimiento, mareo, sensación de desmayo, náuseas, falta de aire, un cambio en la vista o un pulso fuerte bajo el dedo.',
  length: 'Duración',
  shorter: 'Más breve',
  usual: 'Habitual',
  longer: 'Más larga',
  sides: 'Lados',
  both: 'Ambos',
  left: 'Izquierdo',
  right: 'Derecho',
  signals: 'Señales',
  sound: 'Sonido suave',
  voice: 'Voz',
  vibration: 'Vibración',
  noVoice: 'Este dispositivo no tiene una voz para este idioma.',
  points: 'Los puntos, en orden',
  halfAnHour:
    'Media hora al día es lo que pidieron los estudios sobre presionarse uno mismo. Marque más si lo desea.',
  planned: { one: '{count} punto, {time}', other: '{count} puntos, {time}' },
  cancel: 'Cancelar',
  start: 'Empezar',

  once: '{seconds} s, {strength}',
  onceEachSide: '{seconds} s en cada lado, {strength}',
  repeated: '{seconds} s × {times}, {strength}',
  repeatedEachSide: '{seconds} s × {times} en cada lado, {strength}',
  change: 'Cambiar',
  seconds: 'Segundos',
  times: 'Veces',
  strength: 'Fuerza',
  askFirst: 'Pregunte antes: {reason}',
  aDoctor: 'a un médico',

  lessThanAMinute: 'menos de un minuto',
  minutes: { one: 'alrededor de un minuto', other: 'unos {count} minutos' },
  timeLeft: '{time} más',
  pointOf: 'Punto {at} de {all}',

  leftSide: 'lado izquierdo',
  rightSide: 'lado derecho',
  midline: 'línea media',
  pressOf: '{side}, presión {press} de {presses}',
  how: '{tools}; fuerza {strength}. {motion}',
  hold: 'Mantenga la presión sin moverse durante {seconds} segundos.',
  knead: 'Amase en círculos pequeños y lentos durante {seconds} segundos.',
  holdAndKnead:
    'Mantenga la presión, luego amase en círculos pequeños y lentos: {seconds} segundos.',
  rub: 'Frote suavemente de un lado a otro durante {seconds} segundos.',
  paused: 'en pausa',
  breatheIn: 'inspire',
  breatheOut: 'espire',
  findIt: 'búsquelo',
  pausedAt: 'En pausa en {name}.',
  findPlace: '{name}, {side}. Busque el lugar.',
  pressPoint: 'Presione {code} durante {seconds} segundos.',
  leftAlone:
    'Pausa automática: la página no estuvo a la vista o el dispositivo estuvo en reposo un tiempo. Siga cuando quiera.',
  stopAt:
    'Deténgase ante un dolor agudo o como una descarga eléctrica, entumecimiento, mareo, náuseas o un pulso fuerte bajo el dedo.',

  previous: 'Anterior',
  next: 'Siguiente',
  pause: 'Pausa',
  goOn: 'Seguir',
  skipPoint: 'Saltar punto',
  stop: 'Parar',
  askToStop: '¿Parar la sesión?',

  wellDone: 'Bien hecho',
  ended: 'La sesión ha terminado',
  pressed: {
    one: 'Presionó un punto, durante {time}: {codes}.',
    other: 'Presionó {count} puntos, durante {time}: {codes}.',
  },
  nonePressed: 'Esta vez no se presionó ningún punto.',
  notPressed: 'Sin presionar: {codes}.',
  afterwards: 'Después',
  getUpSlowly: 'Quédese un momento como está y levántese despacio.',
  soreness:
    'Los lugares pueden quedar algo doloridos o mostrar un pequeño moretón. Un dolor que es fuerte y no se va significa que fue demasiado: presione con menos fuerza o déjelos tranquilos unos días.',
  seeDoctor:
    'Si mientras presionaba apareció entumecimiento, mareo, un cambio en la vista o un dolor agudo y no se le pasa, consulte a un médico; si es repentino o grave, llame a su número de emergencias.',
  done: 'Listo',

  spokenMidline: '{name}.',
  spokenSide: '{name}, {side}.',
  spokenAgain: 'Una vez más. Presión {press} de {presses}.',
  spokenPress: 'Presione durante {seconds} segundos.',
  spokenEnd: 'La sesión ha terminado.',
}

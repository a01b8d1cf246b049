import type { homeWords } from '../home'
import type { Translated } from '../translated'

export const home: Translated<typeof homeWords> = {
  title: '¿Dónde le duele?',
  below:
    'Haga clic en el cuerpo donde le duele, o elija aquí el lugar, y vea qué puntos de acupresión usa la tradición para él, dónde están y cómo se presionan.',
  namePlace: 'Nombre el lugar',
  examples: 'zona lumbar, pantorrilla, BL23 …',
  guides: 'Guías para los lugares doloridos',
  points: { one: '{count} punto', other: '{count} puntos' },
  care: 'Guía de cuidados.',
  careBelow:
    'Calor, masaje, estiramientos, ejercicio: qué más hay para los músculos doloridos y qué se sabe de ello.',
  honest:
    'La acupresión es una tradición con pruebas modestas. Puede aliviar un músculo dolorido; no trata ninguna enfermedad. Presione con suavidad, deténgase si siente un dolor agudo o mareo y consulte a un médico si algo es repentino, intenso o no se pasa.',
}

import type { aboutWords } from '../about'
import type { Translated } from '../translated'

export const about: Translated<typeof aboutWords> = {
  title: 'Información y seguridad',
  close: 'Cerrar',
  what: 'Tsubo muestra dónde están los puntos de acupresión y cómo se presionan. Un tsubo es uno de esos puntos; la palabra significa «vasija pequeña». Enseña una tradición y no sustituye ni un diagnóstico ni un tratamiento. Si algo le preocupa, consulte a un médico.',
  stopTitle: 'Deténgase de inmediato',
  stop: 'Deje de presionar si siente un dolor agudo o como una descarga eléctrica, adormecimiento, mareo, desfallecimiento, náuseas o falta de aire, si le cambia la vista o si un pulso fuerte late bajo el dedo. Basta con un dolor agradable. Después puede quedar una molestia leve; si perdura, la presión fue demasiado fuerte.',
  askTitle: 'Pregunte antes a un médico o a una matrona',
  pregnancy: 'en el embarazo: la tradición excluye varios puntos, y en cada uno se dice;',
  clotting:
    'si toma anticoagulantes, tiene un trastorno de la coagulación o un coágulo confirmado o sospechado;',
  bones:
    'si tiene huesos frágiles, una enfermedad ósea, una artritis que inflama las articulaciones o una lesión de la columna;',
  heart: 'si tiene cáncer, una enfermedad del corazón o la presión arterial muy alta;',
  operation: 'poco después de una operación, o si lleva un dispositivo implantado bajo el lugar;',
  feeling: 'si ha perdido la sensibilidad, porque ahí el dolor no puede avisarle.',
  never:
    'No presione nunca sobre piel abierta, con moretones, quemada o infectada, lugares calientes o hinchados, varices, lesiones recientes o bultos. Déjelo para otro día si tiene fiebre o se siente enfermo.',
  knownTitle: 'Qué se sabe',
  evidence:
    'Las pruebas a favor de la acupresión son modestas. Los ensayos suelen encontrar que alivia un poco el dolor, pero presionar un punto falso suele hacer casi lo mismo. Los puntos y los canales vienen de la tradición; nadie ha demostrado que haya canales en el cuerpo. Cada guía dice qué investigaciones hay.',
  careLink: 'La guía de cuidados',
  careSays:
    'dice qué son los nudos musculares, qué más se puede hacer y cuándo consultar a un médico.',
  licences: 'Licencias',
  licence:
    'Código: MIT. Datos y textos: CC BY 4.0. Los cuerpos están hechos con la malla base de MakeHuman, que se ofrece a todos bajo CC0. Las ubicaciones de los puntos siguen la norma de la OMS de 2008, contada con nuestras palabras. Las guías partieron de un artículo de blog sobre los nudos musculares (Kanjo); cada una enumera sus fuentes.',
  packageLicences: 'Licencias del software que utiliza',
}

import { i18n } from './i18n'

/** What the app is, when to stop, who asks first, and whose work it uses. */
export const aboutWords = i18n('about', {
  title: 'About & safety',
  close: 'Close',
  what: 'Tsubo shows where the points of acupressure lie and how they are pressed. A tsubo is such a point; the word means a small pot. It teaches a tradition and replaces neither a diagnosis nor treatment. If you are worried, see a doctor.',
  stopTitle: 'Stop at once',
  stop: 'Stop pressing if you feel a sharp or electric pain, numbness, dizziness, faintness, sickness or shortness of breath, if your sight changes, or if a strong pulse pounds under the finger. A good ache is enough. Mild soreness may follow; soreness that lasts means it was too hard.',
  askTitle: 'Ask a doctor or midwife first',
  pregnancy: 'in pregnancy: several points are traditionally left out, and each says so;',
  clotting: 'with blood thinners, a clotting disorder, or a clot that is known or suspected;',
  bones: 'with brittle bones, a bone disease, arthritis that inflames joints, or a spinal injury;',
  heart: 'with cancer, heart disease or very high blood pressure;',
  operation: 'soon after an operation, or with a device implanted under the place;',
  feeling: 'with loss of feeling, since pain cannot warn you there.',
  never:
    'Never press broken, bruised, burnt or infected skin, hot or swollen places, varicose veins, fresh injuries or lumps. Leave it for another day if you have a fever or feel ill.',
  knownTitle: 'What is known',
  evidence:
    'The evidence for acupressure is modest. Trials often find that it eases pain a little, but pressing a sham point often does nearly as well. Points and channels come from tradition; nobody has shown channels in the body. Each guide says what research there is.',
  careLink: 'The care guide',
  careSays: 'says what muscle knots are, what else can be done for them, and when to see a doctor.',
  licences: 'Licences',
  licence:
    'Code: MIT. Data and texts: CC BY 4.0. The bodies are made from the MakeHuman base mesh, given to everyone under CC0. Point locations follow the WHO standard of 2008, told in our words. The guides began with a blog article on muscle knots (Kanjo); each guide lists its sources.',
  packageLicences: 'Licences of the software it is built with',
})

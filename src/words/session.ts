import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** A guided session, from its start screen to its summary; what starts with `spoken` its voice says. */
export const sessionWords = i18n('session', {
  session: 'Session',

  lead: 'You are led from point to point, with time to find each. Sit or lie so that nothing needs holding, and breathe slowly: in for four seconds, out for six.',
  stopAtOnce:
    'Stop at once at a sharp or electric pain, numbness, dizziness, faintness, sickness, shortness of breath, a change of sight, or a strong pulse under the finger.',
  length: 'Length',
  shorter: 'Shorter',
  usual: 'Usual',
  longer: 'Longer',
  sides: 'Sides',
  both: 'Both',
  left: 'Left',
  right: 'Right',
  signals: 'Signals',
  sound: 'Gentle sound',
  voice: 'Voice',
  vibration: 'Vibration',
  noVoice: 'This device has no voice for this language.',
  points: 'The points, in order',
  halfAnHour:
    'Half an hour a day is what studies of self-pressing asked for. Tick more if you like.',
  planned: params<{ time: string }>(
    count({ one: '{count} point, {time}', other: '{count} points, {time}' }),
  ),
  cancel: 'Cancel',
  start: 'Start',

  once: params('{seconds} s, {strength}'),
  onceEachSide: params('{seconds} s each side, {strength}'),
  repeated: params('{seconds} s × {times}, {strength}'),
  repeatedEachSide: params('{seconds} s × {times} each side, {strength}'),
  change: 'Change',
  seconds: 'Seconds',
  times: 'Times',
  strength: 'Strength',
  askFirst: params('Ask first: {reason}'),
  aDoctor: 'a doctor',

  lessThanAMinute: 'less than a minute',
  minutes: count({ one: 'about a minute', other: 'about {count} minutes' }),
  timeLeft: params('{time} left'),
  pointOf: params('Point {at} of {all}'),

  leftSide: 'left side',
  rightSide: 'right side',
  midline: 'midline',
  pressOf: params('{side}, press {press} of {presses}'),
  how: params('{tools}; {strength}. {motion}'),
  hold: params('Hold still for {seconds} seconds.'),
  knead: params('Knead in small, slow circles for {seconds} seconds.'),
  holdAndKnead: params('Hold, then knead in small, slow circles for {seconds} seconds.'),
  rub: params('Rub gently to and fro for {seconds} seconds.'),
  paused: 'paused',
  breatheIn: 'breathe in',
  breatheOut: 'breathe out',
  findIt: 'find it',
  pausedAt: params('Paused at {name}.'),
  findPlace: params('{name}, {side}. Find the place.'),
  pressPoint: params('Press {code} for {seconds} seconds.'),
  leftAlone:
    'Paused by itself: the page was out of sight or the device slept for a while. Go on when you are ready.',
  stopAt:
    'Stop at a sharp or electric pain, numbness, dizziness, sickness, or a strong pulse under the finger.',

  previous: 'Previous',
  next: 'Next',
  pause: 'Pause',
  goOn: 'Go on',
  skipPoint: 'Skip point',
  stop: 'Stop',
  askToStop: 'Stop the session?',

  wellDone: 'Well done',
  ended: 'The session has ended',
  pressed: params<{ time: string; codes: string }>(
    count({
      one: 'You pressed one point, for {time}: {codes}.',
      other: 'You pressed {count} points, for {time}: {codes}.',
    }),
  ),
  nonePressed: 'No point was pressed this time.',
  notPressed: params('Not pressed: {codes}.'),
  afterwards: 'Afterwards',
  getUpSlowly: 'Stay a moment as you are, and get up slowly.',
  soreness:
    'The places may be a little sore, or show a small bruise. Soreness that is strong and stays means it was too hard: press more lightly, or leave them alone for some days.',
  seeDoctor:
    'If numbness, dizziness, a change of sight or a sharp pain came while you pressed and does not pass, see a doctor; if it is sudden or severe, call your emergency number.',
  done: 'Done',

  spokenMidline: params('{name}.'),
  spokenSide: params('{name}, {side}.'),
  spokenAgain: params('Once more. Press {press} of {presses}.'),
  spokenPress: params('Press for {seconds} seconds.'),
  spokenEnd: 'The session is over.',
})

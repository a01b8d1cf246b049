import { params } from '@nanostores/i18n'
import { i18n } from './i18n'

/** What the search says of an answer, and why it is one. */
export const foundWords = i18n('found', {
  danger: 'What you typed may be an emergency. If it is happening now, call for help.',
  runs: params('Channel {direction}'),
  liesOn: params('{code} lies on it'),
  ofPart: params('All points of the body part: {part}'),
  ofRole: params('All points of this role: {role}'),
  pointsOf: params('points {place}'),
  inEnglish: params('In English: {name}'),
  peopleSay: params('People say: {name}'),
  covers: params('Covers: {region}'),
  simplified: params('Simplified: {name}'),
  japanese: params('Japanese: {name}'),
  korean: params('Korean: {name}'),
  alias: params('Also called {name}'),
  book: params('In other books: {name}'),
  nearly: params('Spelt nearly so: {name}'),
  bladderOlder: params('Bladder {number} in books with the older numbering.'),
  bladderOlderWhy: params('Bladder {number} in books with the older numbering. {why}'),
  bladderToday: params('Bladder {number} today (WHO).'),
  bladderBoth: params(
    'Two numberings of the Bladder channel are in use. Today Bladder {number} is {today}; in older books, many of them on acupressure, it is what is now {older}.',
  ),
})

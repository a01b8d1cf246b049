// Made from en.json by scripts/messages/buildMessages.ts; not to be edited.
import type { ReactNode } from 'react'

type Text = string | number
type Tag = (chunks: ReactNode) => ReactNode

export type Parameters = {
  readonly frame: {
    readonly sheetOf: (values: { count: number }) => string
  }
  readonly route: {
    readonly beyondPressing: (values: { name: Text }) => string
    readonly onLeft: (values: { name: Text }) => string
    readonly onRight: (values: { name: Text }) => string
    readonly onBoth: (values: { name: Text }) => string
    readonly pointsOf: (values: { filters: Text }) => string
  }
  readonly tools: {
    readonly aboutMeSaid: (values: { count: number }) => string
  }
  readonly about: {
    readonly care: (values: { link: Tag }) => ReactNode
  }
  readonly aboutMe: {
    readonly counted: (values: { count: number }) => string
    readonly leftOut: (values: { names: Text }) => string
  }
  readonly advice: {
    readonly notOffered: (values: { code: Text }) => string
    readonly leftOutBecause: (values: { reason: Text }) => string
    readonly leftOutPoint: (values: { code: Text; reason: Text }) => string
    readonly sentence: (values: { words: Text }) => string
    readonly allSigns: (values: { count: number }) => string
  }
  readonly panel: {
    readonly addPoint: (values: { code: Text }) => string
    readonly removePoint: (values: { code: Text }) => string
    readonly startSession: (values: { minutes: number }) => string
  }
  readonly region: {
    readonly guideFor: (values: { name: Text }) => string
    readonly printedAs: (values: { printed: Text }) => string
    readonly source: (values: { number: Text }) => string
    readonly sources: (values: { numbers: Text }) => string
    readonly sourceList: (values: { number: Text }) => string
    readonly takeAway: (values: { name: Text }) => string
    readonly ofPlace: (values: { name: Text; what: Text }) => string
    readonly addAll: (values: { count: number }) => string
    readonly addOthers: (values: { count: number }) => string
    readonly allOnSheet: (values: { link: Tag }) => ReactNode
    readonly noRoom: (values: { link: Tag; points: Text; places: Text }) => ReactNode
    readonly leftOut: (values: { count: number }) => string
    readonly addPlaces: (values: { count: number }) => string
  }
  readonly sore: {
    readonly takeBackOf: (values: { name: Text }) => string
    readonly markOn: (values: { way: string; count: number; name: Text }) => string
    readonly marked: (values: { names: Text }) => string
    readonly heading: (values: { name: Text }) => string
    readonly closed: (values: { places: Text }) => string
    readonly whatNot: (values: { points: Text }) => string
    readonly careNear: (values: { what: Text }) => string
    readonly about: (values: { length: Text; way: Text }) => string
    readonly aboutByHand: (values: { length: Text; hand: Text; way: Text }) => string
    readonly twoWays: (values: { first: Text; second: Text }) => string
    readonly bySpan: (values: { span: Text; cun: Text }) => string
  }
  readonly point: {
    readonly olderNumberIs: (values: { older: Text }) => string
    readonly play: (values: { code: Text }) => string
  }
  readonly browse: {
    readonly litOrByChannel: (values: { link: Tag }) => ReactNode
    readonly counted: (values: { count: number }) => string
    readonly group: (values: { channel: Text; count: Text }) => string
  }
  readonly channel: {
    readonly points: (values: { count: number }) => string
    readonly thePoints: (values: { number: Text }) => string
    readonly inOrder: (values: { number: Text }) => string
    readonly runs: (values: { direction: Text }) => string
    readonly alsoLetters: (values: { letters: Text; also: Text }) => string
    readonly firstIs: (values: { code: Text }) => string
    readonly lastIs: (values: { code: Text }) => string
    readonly position: (values: { at: Text; all: Text }) => string
    readonly stepTo: (values: { step: Text; code: Text }) => string
  }
  readonly muscle: {
    readonly aloneWith: (values: { aids: Text }) => string
    readonly aloneLightly: (values: { aids: Text }) => string
    readonly closed: (values: { places: Text }) => string
  }
  readonly care: {
    readonly sentence: (values: { words: Text }) => string
  }
  readonly search: {
    readonly counted: (values: { count: number }) => string
    readonly leftOut: (values: { why: Text }) => string
    readonly notForPressing: (values: { why: Text }) => string
    readonly keys: (values: { key: Tag }) => ReactNode
    readonly added: (values: { code: Text }) => string
    readonly removed: (values: { code: Text }) => string
    readonly runs: (values: { direction: Text }) => string
    readonly liesOn: (values: { code: Text }) => string
    readonly ofPart: (values: { part: Text }) => string
    readonly ofRole: (values: { role: Text }) => string
    readonly pointsOf: (values: { place: Text }) => string
    readonly inEnglish: (values: { name: Text }) => string
    readonly peopleSay: (values: { name: Text }) => string
    readonly covers: (values: { region: Text }) => string
    readonly simplified: (values: { name: Text }) => string
    readonly japanese: (values: { name: Text }) => string
    readonly korean: (values: { name: Text }) => string
    readonly alias: (values: { name: Text }) => string
    readonly book: (values: { name: Text }) => string
    readonly nearly: (values: { name: Text }) => string
    readonly bladderOlder: (values: { number: Text }) => string
    readonly bladderOlderWhy: (values: { number: Text; why: Text }) => string
    readonly bladderToday: (values: { number: Text }) => string
    readonly bladderBoth: (values: { number: Text; today: Text; older: Text }) => string
    readonly vietnamese: (values: { name: Text }) => string
    readonly otherSpelling: (values: { name: Text }) => string
    readonly initialsOf: (values: { name: Text }) => string
    readonly noSuchNumber: (values: { channel: Text; count: Text }) => string
  }
  readonly locate: {
    readonly locating: (values: { code: Text }) => string
    readonly stepOf: (values: { step: Text; all: Text }) => string
  }
  readonly ruler: {
    readonly find: (values: { place: Text }) => string
    readonly findOpposite: (values: { place: Text }) => string
    readonly liesHere: (values: { code: Text }) => string
    readonly thatIs: (values: { code: Text }) => string
    readonly measure: (values: { cun: Text; from: Text; to: Text }) => string
    readonly measureUp: (values: { cun: Text; from: Text }) => string
    readonly measureDown: (values: { cun: Text; from: Text }) => string
    readonly stayOnLine: (values: { from: Text; to: Text }) => string
    readonly measureOut: (values: { cun: Text }) => string
    readonly goQuarter: (values: { from: Text; to: Text }) => string
    readonly goThird: (values: { from: Text; to: Text }) => string
    readonly goHalf: (values: { from: Text; to: Text }) => string
    readonly goTwoThirds: (values: { from: Text; to: Text }) => string
    readonly goThreeQuarters: (values: { from: Text; to: Text }) => string
    readonly goFifth: (values: { from: Text; to: Text }) => string
    readonly goTwoFifths: (values: { from: Text; to: Text }) => string
    readonly goThreeFifths: (values: { from: Text; to: Text }) => string
    readonly goFourFifths: (values: { from: Text; to: Text }) => string
    readonly stayLevel: (values: { place: Text }) => string
    readonly stopInLine: (values: { place: Text }) => string
    readonly stopBehind: (values: { place: Text }) => string
    readonly followLine: (values: { from: Text; to: Text }) => string
    readonly stopLevel: (values: { place: Text }) => string
    readonly moveSuperior: (values: { length: Text }) => string
    readonly moveInferior: (values: { length: Text }) => string
    readonly moveAnterior: (values: { length: Text }) => string
    readonly movePosterior: (values: { length: Text }) => string
    readonly moveMedial: (values: { length: Text }) => string
    readonly moveLateral: (values: { length: Text }) => string
    readonly moveInnerSide: (values: { length: Text }) => string
    readonly moveOuterSide: (values: { length: Text }) => string
    readonly moveThumb: (values: { length: Text }) => string
    readonly moveLittleFinger: (values: { length: Text }) => string
    readonly movePalm: (values: { length: Text }) => string
    readonly moveBackOfHand: (values: { length: Text }) => string
    readonly moveBigToe: (values: { length: Text }) => string
    readonly moveLittleToe: (values: { length: Text }) => string
    readonly moveProximal: (values: { length: Text }) => string
    readonly moveDistal: (values: { length: Text }) => string
    readonly hereIs: (values: { code: Text }) => string
    readonly byHand: (values: { hand: Text }) => string
    readonly inAll: (values: { span: Text; cun: Text }) => string
    readonly isFifth: (values: { number: Text }) => string
    readonly isQuarter: (values: { number: Text }) => string
    readonly isThird: (values: { number: Text }) => string
    readonly isTwoFifths: (values: { number: Text }) => string
    readonly isHalf: (values: { number: Text }) => string
    readonly isThreeFifths: (values: { number: Text }) => string
    readonly isTwoThirds: (values: { number: Text }) => string
    readonly isThreeQuarters: (values: { number: Text }) => string
    readonly isFourFifths: (values: { number: Text }) => string
    readonly cun: (values: { number: Text }) => string
    readonly andHalf: (values: { whole: Text }) => string
    readonly number: (values: { number: number }) => string
  }
  readonly hand: {
    readonly fingersAndThumbs: (values: { fingers: Text; thumbs: Text }) => string
  }
  readonly technique: {
    readonly lastOf: (values: { before: Text; last: Text }) => string
    readonly once: (values: { seconds: Text }) => string
    readonly times: (values: { seconds: Text; times: Text }) => string
    readonly inOneLine: (values: { tools: Text; strength: Text; time: Text }) => string
    readonly oneRound: (values: { time: Text }) => string
    readonly shortly: (values: { tool: Text; seconds: Text; strength: Text }) => string
  }
  readonly techniquePlayer: {
    readonly secondsLeft: (values: { seconds: Text }) => string
    readonly shortened: (values: { time: Text }) => string
    readonly shortenedOneSide: (values: { time: Text }) => string
  }
  readonly session: {
    readonly plan: (values: { minutes: number; count: number }) => string
    readonly planned: (values: { count: number; time: Text }) => string
    readonly once: (values: { seconds: Text; strength: Text }) => string
    readonly onceEachSide: (values: { seconds: Text; strength: Text }) => string
    readonly repeated: (values: { seconds: Text; times: Text; strength: Text }) => string
    readonly repeatedEachSide: (values: { seconds: Text; times: Text; strength: Text }) => string
    readonly askFirst: (values: { reason: Text }) => string
    readonly minutes: (values: { count: number }) => string
    readonly timeLeft: (values: { time: Text }) => string
    readonly pointOf: (values: { at: Text; all: Text }) => string
    readonly pressOf: (values: { side: Text; press: Text; presses: Text }) => string
    readonly how: (values: { tools: Text; strength: Text; motion: Text }) => string
    readonly hold: (values: { seconds: Text }) => string
    readonly knead: (values: { seconds: Text }) => string
    readonly holdAndKnead: (values: { seconds: Text }) => string
    readonly rub: (values: { seconds: Text }) => string
    readonly pausedAt: (values: { name: Text }) => string
    readonly placeOf: (values: { code: Text; at: Text; all: Text }) => string
    readonly findPlace: (values: { name: Text; side: Text }) => string
    readonly pressPoint: (values: { code: Text; seconds: Text }) => string
    readonly restFor: (values: { seconds: Text }) => string
    readonly pressed: (values: { count: number; time: Text; codes: Text }) => string
    readonly notPressed: (values: { codes: Text }) => string
    readonly spokenMidline: (values: { name: Text }) => string
    readonly spokenSide: (values: { name: Text; side: Text }) => string
    readonly spokenOtherSide: (values: { side: Text }) => string
    readonly spokenAgain: (values: { press: Text; presses: Text }) => string
    readonly spokenPress: (values: { seconds: Text }) => string
  }
  readonly sessionHistory: {
    readonly stays: (values: { most: number }) => string
    readonly kept: (values: { count: number }) => string
    readonly forgetThat: (values: { when: Text }) => string
    readonly askToForget: (values: { count: number }) => string
  }
  readonly sheet: {
    readonly nothingYet: (values: { place: Tag; channel: Tag }) => ReactNode
    readonly copyThis: (values: { address: Text }) => string
    readonly nowAt: (values: { code: Text; place: Text; all: Text }) => string
    readonly handle: (values: { code: Text; place: Text; all: Text }) => string
    readonly sideOf: (values: { code: Text }) => string
    readonly moveUp: (values: { code: Text }) => string
    readonly moveDown: (values: { code: Text }) => string
    readonly remove: (values: { code: Text }) => string
    readonly undoAdd: (values: { code: Text }) => string
    readonly undoAddMany: (values: { count: number }) => string
    readonly undoRemove: (values: { code: Text }) => string
    readonly undoMove: (values: { code: Text }) => string
    readonly undoSide: (values: { code: Text }) => string
    readonly compactUpTo: (values: { most: Text }) => string
    readonly notOpened: (values: { file: Text; reason: Text }) => string
    readonly isOpen: (values: { file: Text }) => string
    readonly noRoom: (values: { most: Text }) => string
    readonly brings: (values: { what: Text }) => string
    readonly bringsPoints: (values: { count: number; codes: Text }) => string
    readonly bringsPlaces: (values: { count: number; names: Text }) => string
    readonly bringsMuscles: (values: { count: number }) => string
    readonly fitsPartly: (values: { points: Text; places: Text; muscles: Text }) => string
    readonly unknownPart: (values: { part: Text }) => string
    readonly tooMany: (values: { most: Text }) => string
    readonly notText: (values: { part: Text }) => string
    readonly tooLong: (values: { part: Text }) => string
    readonly notOffered: (values: { code: Text }) => string
    readonly unknownMuscle: (values: { id: Text }) => string
    readonly unreadablePart: (values: { part: Text }) => string
    readonly notKnown: (values: { entry: Text; part: Text }) => string
  }
  readonly sheetPaper: {
    readonly stopAt: (values: { strong: Tag }) => ReactNode
    readonly sentence: (values: { words: Text }) => string
    readonly after: (values: { before: Text; next: Text }) => string
    readonly cautionFor: (values: { short: Text; codes: Text }) => string
    readonly inApp: (values: { strong: Tag; address: Tag; url: Text }) => ReactNode
    readonly moreSources: (values: { count: number }) => string
    readonly pageOf: (values: { page: Text; pages: Text }) => string
    readonly howMuch: (values: { name: Text; strength: Text; most: Text }) => string
  }
  readonly sheetFigure: {
    readonly partSeen: (values: { part: Text; from: Text }) => string
    readonly pointSeen: (values: { code: Text; from: Text }) => string
    readonly letters: (values: { list: Text }) => string
    readonly ticks: (values: { list: Text }) => string
    readonly after: (values: { before: Text; next: Text }) => string
    readonly thenNext: (values: { before: Text; next: Text }) => string
  }
  readonly figureHelp: {
    readonly keys: (values: { key: Tag }) => ReactNode
    readonly shown: (values: { what: Text }) => string
    readonly chosen: (values: { what: Text }) => string
    readonly chosenInFront: (values: { what: Text }) => string
    readonly chosenBehind: (values: { what: Text }) => string
    readonly chosenBeside: (values: { what: Text }) => string
    readonly onRegion: (values: { point: Text; region: Text }) => string
    readonly above: (values: { names: Text }) => string
    readonly below: (values: { names: Text }) => string
    readonly beside: (values: { names: Text }) => string
    readonly both: (values: { one: Text; other: Text }) => string
    readonly sentence: (values: { clauses: Text }) => string
    readonly lit: (values: { count: number }) => string
    readonly othersLit: (values: { count: number }) => string
    readonly litNamed: (values: { count: number; codes: Text }) => string
    readonly othersLitNamed: (values: { count: number; codes: Text }) => string
  }
}

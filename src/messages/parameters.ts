// Made from en.json by scripts/messages/buildMessages.ts; not to be edited.
import type { ReactNode } from 'react'

type Text = string | number
type Tag = (chunks: ReactNode) => ReactNode
type Plain<Values, Keys extends string> = Readonly<Record<Keys, (values: Values) => string>>
type Rich<Values, Keys extends string> = Readonly<Record<Keys, (values: Values) => ReactNode>>

export type Parameters = {
  readonly frame: Plain<{ count: number }, 'sheetOf'>
  readonly route: Plain<{ name: Text }, 'beyondPressing' | 'onLeft' | 'onRight' | 'onBoth'> &
    Plain<{ filters: Text }, 'pointsOf'>
  readonly tools: Plain<{ count: number }, 'aboutMeSaid'>
  readonly about: Rich<{ link: Tag }, 'care'>
  readonly aboutMe: Plain<{ count: number }, 'counted'> &
    Plain<{ names: Text }, 'leftOut'>
  readonly advice: Plain<{ code: Text }, 'notOffered'> &
    Plain<{ reason: Text }, 'leftOutBecause'> &
    Plain<{ code: Text; reason: Text }, 'leftOutPoint'> &
    Plain<{ words: Text }, 'sentence'> &
    Plain<{ count: number }, 'allSigns'>
  readonly panel: Plain<{ code: Text }, 'addPoint' | 'removePoint'> &
    Plain<{ minutes: number }, 'startSession'>
  readonly region: Plain<{ name: Text }, 'guideFor' | 'takeAway'> &
    Plain<{ printed: Text }, 'printedAs'> &
    Plain<{ number: Text }, 'source' | 'sourceList'> &
    Plain<{ numbers: Text }, 'sources'> &
    Plain<{ name: Text; what: Text }, 'ofPlace'> &
    Plain<{ count: number }, 'addAll' | 'addOthers' | 'leftOut' | 'addPlaces'> &
    Rich<{ link: Tag }, 'allOnSheet'> &
    Rich<{ link: Tag; points: Text; places: Text }, 'noRoom'>
  readonly sore: Plain<{ name: Text }, 'takeBackOf' | 'heading'> &
    Plain<{ way: string; count: number; name: Text }, 'markOn'> &
    Plain<{ names: Text }, 'marked'> &
    Plain<{ places: Text }, 'closed'> &
    Plain<{ points: Text }, 'whatNot'> &
    Plain<{ what: Text }, 'careNear'> &
    Plain<{ length: Text; way: Text }, 'about'> &
    Plain<{ length: Text; hand: Text; way: Text }, 'aboutByHand'> &
    Plain<{ first: Text; second: Text }, 'twoWays'> &
    Plain<{ span: Text; cun: Text }, 'bySpan'>
  readonly point: Plain<{ older: Text }, 'olderNumberIs'> &
    Plain<{ code: Text }, 'play'>
  readonly browse: Rich<{ link: Tag }, 'litOrByChannel'> &
    Plain<{ count: number }, 'counted'> &
    Plain<{ channel: Text; count: Text }, 'group'>
  readonly channel: Plain<{ count: number }, 'points'> &
    Plain<{ number: Text }, 'thePoints' | 'inOrder'> &
    Plain<{ direction: Text }, 'runs'> &
    Plain<{ letters: Text; also: Text }, 'alsoLetters'> &
    Plain<{ code: Text }, 'firstIs' | 'lastIs'> &
    Plain<{ at: Text; all: Text }, 'position'> &
    Plain<{ step: Text; code: Text }, 'stepTo'>
  readonly muscle: Plain<{ aids: Text }, 'aloneWith' | 'aloneLightly'> &
    Plain<{ places: Text }, 'closed'>
  readonly care: Plain<{ words: Text }, 'sentence'>
  readonly search: Plain<{ count: number }, 'counted'> &
    Plain<{ why: Text }, 'leftOut' | 'notForPressing'> &
    Rich<{ key: Tag }, 'keys'> &
    Plain<{ code: Text }, 'added' | 'removed' | 'liesOn'> &
    Plain<{ direction: Text }, 'runs'> &
    Plain<{ part: Text }, 'ofPart'> &
    Plain<{ role: Text }, 'ofRole'> &
    Plain<{ place: Text }, 'pointsOf'> &
    Plain<{ name: Text }, 'inEnglish' | 'peopleSay' | 'simplified' | 'japanese' | 'korean' | 'alias' | 'book' | 'nearly' | 'vietnamese' | 'otherSpelling' | 'initialsOf'> &
    Plain<{ region: Text }, 'covers'> &
    Plain<{ number: Text }, 'bladderOlder' | 'bladderToday'> &
    Plain<{ number: Text; why: Text }, 'bladderOlderWhy'> &
    Plain<{ number: Text; today: Text; older: Text }, 'bladderBoth'> &
    Plain<{ channel: Text; count: Text }, 'noSuchNumber'>
  readonly locate: Plain<{ code: Text }, 'locating'> &
    Plain<{ step: Text; all: Text }, 'stepOf'>
  readonly ruler: Plain<{ place: Text }, 'find' | 'findOpposite' | 'stayLevel' | 'stopInLine' | 'stopBehind' | 'stopLevel'> &
    Plain<{ code: Text }, 'liesHere' | 'thatIs' | 'hereIs'> &
    Plain<{ cun: Text; from: Text; to: Text }, 'measure'> &
    Plain<{ cun: Text; from: Text }, 'measureUp' | 'measureDown'> &
    Plain<{ from: Text; to: Text }, 'stayOnLine' | 'goQuarter' | 'goThird' | 'goHalf' | 'goTwoThirds' | 'goThreeQuarters' | 'goFifth' | 'goTwoFifths' | 'goThreeFifths' | 'goFourFifths' | 'followLine'> &
    Plain<{ cun: Text }, 'measureOut'> &
    Plain<{ length: Text }, 'moveSuperior' | 'moveInferior' | 'moveAnterior' | 'movePosterior' | 'moveMedial' | 'moveLateral' | 'moveInnerSide' | 'moveOuterSide' | 'moveThumb' | 'moveLittleFinger' | 'movePalm' | 'moveBackOfHand' | 'moveBigToe' | 'moveLittleToe' | 'moveProximal' | 'moveDistal'> &
    Plain<{ hand: Text }, 'byHand'> &
    Plain<{ span: Text; cun: Text }, 'inAll'> &
    Plain<{ number: Text }, 'isFifth' | 'isQuarter' | 'isThird' | 'isTwoFifths' | 'isHalf' | 'isThreeFifths' | 'isTwoThirds' | 'isThreeQuarters' | 'isFourFifths' | 'cun'> &
    Plain<{ whole: Text }, 'andHalf'> &
    Plain<{ number: number }, 'number'>
  readonly hand: Plain<{ fingers: Text; thumbs: Text }, 'fingersAndThumbs'>
  readonly technique: Plain<{ before: Text; last: Text }, 'lastOf'> &
    Plain<{ seconds: Text }, 'once'> &
    Plain<{ seconds: Text; times: Text }, 'times'> &
    Plain<{ tools: Text; strength: Text; time: Text }, 'inOneLine'> &
    Plain<{ time: Text }, 'oneRound'> &
    Plain<{ tool: Text; seconds: Text; strength: Text }, 'shortly'>
  readonly techniquePlayer: Plain<{ seconds: Text }, 'secondsLeft'> &
    Plain<{ time: Text }, 'shortened' | 'shortenedOneSide'>
  readonly session: Plain<{ minutes: number; count: number }, 'plan'> &
    Plain<{ count: number; time: Text }, 'planned'> &
    Plain<{ seconds: Text; strength: Text }, 'once' | 'onceEachSide'> &
    Plain<{ seconds: Text; times: Text; strength: Text }, 'repeated' | 'repeatedEachSide'> &
    Plain<{ reason: Text }, 'askFirst'> &
    Plain<{ count: number }, 'minutes'> &
    Plain<{ time: Text }, 'timeLeft'> &
    Plain<{ at: Text; all: Text }, 'pointOf'> &
    Plain<{ side: Text; press: Text; presses: Text }, 'pressOf'> &
    Plain<{ tools: Text; strength: Text; motion: Text }, 'how'> &
    Plain<{ seconds: Text }, 'hold' | 'knead' | 'holdAndKnead' | 'rub' | 'restFor' | 'spokenPress'> &
    Plain<{ name: Text }, 'pausedAt' | 'spokenMidline'> &
    Plain<{ code: Text; at: Text; all: Text }, 'placeOf'> &
    Plain<{ name: Text; side: Text }, 'findPlace' | 'spokenSide'> &
    Plain<{ code: Text; seconds: Text }, 'pressPoint'> &
    Plain<{ count: number; time: Text; codes: Text }, 'pressed'> &
    Plain<{ codes: Text }, 'notPressed'> &
    Plain<{ side: Text }, 'spokenOtherSide'> &
    Plain<{ press: Text; presses: Text }, 'spokenAgain'>
  readonly sessionHistory: Plain<{ most: number }, 'stays'> &
    Plain<{ count: number }, 'kept' | 'askToForget'> &
    Plain<{ when: Text }, 'forgetThat'>
  readonly sheet: Rich<{ place: Tag; channel: Tag }, 'nothingYet'> &
    Plain<{ address: Text }, 'copyThis'> &
    Plain<{ code: Text; place: Text; all: Text }, 'nowAt' | 'handle'> &
    Plain<{ code: Text }, 'sideOf' | 'moveUp' | 'moveDown' | 'remove' | 'undoAdd' | 'undoRemove' | 'undoMove' | 'undoSide' | 'notOffered'> &
    Plain<{ count: number }, 'undoAddMany' | 'bringsMuscles'> &
    Plain<{ most: Text }, 'compactUpTo' | 'noRoom' | 'tooMany'> &
    Plain<{ file: Text; reason: Text }, 'notOpened'> &
    Plain<{ file: Text }, 'isOpen'> &
    Plain<{ what: Text }, 'brings'> &
    Plain<{ count: number; codes: Text }, 'bringsPoints'> &
    Plain<{ count: number; names: Text }, 'bringsPlaces'> &
    Plain<{ points: Text; places: Text; muscles: Text }, 'fitsPartly'> &
    Plain<{ part: Text }, 'unknownPart' | 'notText' | 'tooLong' | 'unreadablePart'> &
    Plain<{ id: Text }, 'unknownMuscle'> &
    Plain<{ entry: Text; part: Text }, 'notKnown'>
  readonly sheetPaper: Rich<{ strong: Tag }, 'stopAt'> &
    Plain<{ words: Text }, 'sentence'> &
    Plain<{ before: Text; next: Text }, 'after'> &
    Plain<{ short: Text; codes: Text }, 'cautionFor'> &
    Rich<{ strong: Tag; address: Tag; url: Text }, 'inApp'> &
    Plain<{ count: number }, 'moreSources'> &
    Plain<{ page: Text; pages: Text }, 'pageOf'> &
    Plain<{ name: Text; strength: Text; most: Text }, 'howMuch'>
  readonly sheetFigure: Plain<{ part: Text; from: Text }, 'partSeen'> &
    Plain<{ code: Text; from: Text }, 'pointSeen'> &
    Plain<{ list: Text }, 'letters' | 'ticks'> &
    Plain<{ before: Text; next: Text }, 'after' | 'thenNext'>
  readonly figureHelp: Rich<{ key: Tag }, 'keys'> &
    Plain<{ what: Text }, 'shown' | 'chosen' | 'chosenInFront' | 'chosenBehind' | 'chosenBeside'> &
    Plain<{ point: Text; region: Text }, 'onRegion'> &
    Plain<{ names: Text }, 'above' | 'below' | 'beside'> &
    Plain<{ one: Text; other: Text }, 'both'> &
    Plain<{ clauses: Text }, 'sentence'> &
    Plain<{ count: number }, 'lit' | 'othersLit'> &
    Plain<{ count: number; codes: Text }, 'litNamed' | 'othersLitNamed'>
}

// Made from en.json by scripts/build-messages.ts; not to be edited.
import type { ReactNode } from 'react'

type Text = string | number
type Tag = (chunks: ReactNode) => ReactNode

export type FrameMessages = {
  readonly main: string
  readonly body: string
  readonly points: string
  readonly channels: string
  readonly sheet: string
  readonly sheetOf: (values: { count: number }) => string
  readonly search: string
  readonly languageNotThere: string
  readonly unknownPlace: string
  readonly searchNotThere: string
  readonly theBody: string
  readonly panel: string
  readonly close: string
  readonly loading: string
  readonly partFailed: string
  readonly partBroken: string
  readonly tryAgain: string
}

export type StorageMessages = {
  readonly aboutMeUnreadable: string
  readonly unreadable: string
  readonly notStored: string
}

export type RouteMessages = {
  readonly home: string
  readonly region: string
  readonly guide: string
  readonly channels: string
  readonly extraPoints: string
  readonly care: string
  readonly beyondPressing: (values: { name: Text }) => string
  readonly sheet: string
  readonly onLeft: (values: { name: Text }) => string
  readonly onRight: (values: { name: Text }) => string
  readonly appTitle: string
  readonly points: string
  readonly pointsOf: (values: { filters: Text }) => string
  readonly extra: string
  readonly selfPressed: string
  readonly left: string
  readonly right: string
  readonly midline: string
  readonly comma: string
}

export type HomeMessages = {
  readonly title: string
  readonly below: string
  readonly namePlace: string
  readonly examples: string
  readonly guides: string
  readonly points: (values: { count: number }) => string
  readonly care: string
  readonly careBelow: string
  readonly honest: string
}

export type FigureMessages = {
  readonly drive: string
  readonly drawing: string
  readonly showWhere: string
  readonly view: string
  readonly front: string
  readonly back: string
  readonly left: string
  readonly right: string
  readonly reset: string
  readonly fromFront: string
  readonly fromBack: string
  readonly fromLeft: string
  readonly fromRight: string
  readonly resetView: string
  readonly body: string
  readonly female: string
  readonly male: string
  readonly flat: string
  readonly flatMeans: string
}

export type SafetyMessages = {
  readonly title: string
  readonly inShort: string
  readonly understand: string
  readonly forMe: string
}

export type PartsMessages = {
  readonly head: string
  readonly face: string
  readonly neck: string
  readonly chest: string
  readonly abdomen: string
  readonly 'upper back': string
  readonly 'lower back': string
  readonly 'sacrum/buttock': string
  readonly shoulder: string
  readonly 'upper arm': string
  readonly forearm: string
  readonly 'wrist/hand': string
  readonly thigh: string
  readonly knee: string
  readonly 'lower leg': string
  readonly 'ankle/foot': string
}

export type RolesMessages = {
  readonly 'jing-well': string
  readonly 'ying-spring': string
  readonly 'shu-stream': string
  readonly 'jing-river': string
  readonly 'he-sea': string
  readonly 'yuan-source': string
  readonly 'luo-connecting': string
  readonly 'xi-cleft': string
  readonly 'back-shu': string
  readonly 'front-mu': string
  readonly 'lower-he-sea': string
  readonly 'hui-meeting': string
  readonly confluent: string
}

export type ToolsMessages = {
  readonly about: string
  readonly display: string
  readonly displayOf: string
  readonly aboutMe: string
  readonly aboutMeSaid: (values: { count: number }) => string
}

export type DisplayMessages = {
  readonly language: string
  readonly asBrowser: string
  readonly close: string
  readonly title: string
  readonly theme: string
  readonly system: string
  readonly light: string
  readonly dark: string
  readonly textSize: string
  readonly normal: string
  readonly large: string
  readonly larger: string
  readonly hand: string
  readonly rightHand: string
  readonly leftHand: string
  readonly modest: string
  readonly modestMeans: string
  readonly pointNames: string
  readonly pinyin: string
  readonly simplified: string
  readonly traditional: string
  readonly japanese: string
  readonly korean: string
  readonly english: string
}

export type AboutMessages = {
  readonly title: string
  readonly close: string
  readonly what: string
  readonly stopTitle: string
  readonly stop: string
  readonly askTitle: string
  readonly pregnancy: string
  readonly clotting: string
  readonly bones: string
  readonly heart: string
  readonly operation: string
  readonly feeling: string
  readonly never: string
  readonly knownTitle: string
  readonly evidence: string
  readonly care: (values: { link: Tag }) => ReactNode
  readonly licences: string
  readonly licence: string
  readonly packageLicences: string
}

export type AboutMeMessages = {
  readonly title: string
  readonly tick: string
  readonly stays: string
  readonly oneMoment: string
  readonly now: string
  readonly vessels: string
  readonly bones: string
  readonly feeling: string
  readonly cancer: string
  readonly nothingKept: string
  readonly counted: (values: { count: number }) => string
  readonly forget: string
  readonly done: string
  readonly where: string
  readonly everywhere: string
  readonly comma: string
  readonly leftOut: (values: { names: Text }) => string
  readonly stage: string
  readonly ratherNot: string
}

export type AdviceMessages = {
  readonly notForPressing: string
  readonly notForPressingFirst: string
  readonly notOffered: (values: { code: Text }) => string
  readonly lightly: string
  readonly askFirst: string
  readonly doNotPress: string
  readonly leftOutBecause: (values: { reason: Text }) => string
  readonly leftOutForYou: string
  readonly leftOutAre: string
  readonly leftOutPoint: (values: { code: Text; reason: Text }) => string
  readonly sentence: (values: { words: Text }) => string
  readonly comma: string
  readonly semicolon: string
  readonly forYou: string
  readonly change: string
  readonly cautions: string
  readonly takeCare: string
  readonly concernsYou: string
  readonly doctorFirst: string
  readonly emergency: string
  readonly sameDay: string
  readonly soon: string
  readonly moreBelow: (values: { count: number }) => string
  readonly moreReasons: string
}

export type PanelMessages = {
  readonly add: string
  readonly remove: string
  readonly addPoint: (values: { code: Text }) => string
  readonly removePoint: (values: { code: Text }) => string
  readonly addShort: string
  readonly onSheet: string
  readonly pressNow: string
  readonly share: string
  readonly copied: string
  readonly toCopy: string
  readonly inEnglishForNow: string
  readonly toPoints: (values: { count: number }) => string
}

export type RegionsMessages = {
  readonly title: string
  readonly head: string
  readonly back: string
  readonly front: string
  readonly arm: string
  readonly leg: string
}

export type RegionMessages = {
  readonly guideFor: (values: { name: Text }) => string
  readonly howToReach: string
  readonly corePoints: string
  readonly inOrder: string
  readonly allLeftOut: string
  readonly printedAs: (values: { printed: Text }) => string
  readonly furtherPoints: string
  readonly furtherMeans: string
  readonly also: string
  readonly alsoMeans: string
  readonly here: string
  readonly nothingHere: string
  readonly notOffered: string
  readonly partOf: string
  readonly evidence: string
  readonly certainty: string
  readonly source: (values: { number: Text }) => string
  readonly sources: (values: { numbers: Text }) => string
  readonly comma: string
  readonly sourceList: (values: { number: Text }) => string
  readonly side: string
  readonly left: string
  readonly right: string
  readonly addAll: (values: { count: number }) => string
  readonly addOthers: (values: { count: number }) => string
  readonly allOnSheet: (values: { link: Tag }) => ReactNode
  readonly leftOut: (values: { count: number }) => string
  readonly sheetOf: (values: { name: Text }) => string
}

export type PointMessages = {
  readonly where: string
  readonly oneCun: string
  readonly cunOfBone: string
  readonly find: string
  readonly unsure: string
  readonly notQuiteSure: string
  readonly press: string
  readonly beneath: string
  readonly tradition: string
  readonly names: string
  readonly chinese: string
  readonly japanese: string
  readonly korean: string
  readonly otherBooks: string
  readonly olderNumber: string
  readonly olderNumberIs: (values: { older: Text }) => string
  readonly role: string
  readonly comma: string
  readonly local: string
  readonly nearby: string
  readonly distant: string
}

export type BrowseMessages = {
  readonly points: string
  readonly litOrByChannel: (values: { link: Tag }) => ReactNode
  readonly counted: (values: { count: number }) => string
  readonly none: string
  readonly group: (values: { channel: Text; count: Text }) => string
  readonly narrow: string
  readonly channel: string
  readonly allChannels: string
  readonly extra: string
  readonly part: string
  readonly wholeBody: string
  readonly region: string
  readonly allRegions: string
  readonly role: string
  readonly anyRole: string
  readonly side: string
  readonly bothSides: string
  readonly left: string
  readonly right: string
  readonly midline: string
  readonly selfPressed: string
}

export type ChannelMessages = {
  readonly channels: string
  readonly intro: string
  readonly extra: string
  readonly extraMeans: string
  readonly points: (values: { count: number }) => string
  readonly thePoints: (values: { number: Text }) => string
  readonly inOrder: (values: { number: Text }) => string
  readonly narrow: string
  readonly about: string
  readonly runs: (values: { direction: Text }) => string
  readonly pairedWith: string
  readonly element: string
  readonly otherBooks: string
  readonly alsoLetters: (values: { letters: Text; also: Text }) => string
  readonly comma: string
  readonly firstIs: (values: { code: Text }) => string
  readonly lastIs: (values: { code: Text }) => string
  readonly along: string
  readonly position: (values: { at: Text; all: Text }) => string
  readonly first: string
  readonly previous: string
  readonly next: string
  readonly last: string
  readonly keys: (values: { key: Tag }) => ReactNode
}

export type CareMessages = {
  readonly short: string
  readonly contents: string
  readonly before: string
  readonly canDo: string
  readonly canDoIntro: string
  readonly more: string
  readonly places: string
  readonly placesIntro: string
  readonly pages: string
  readonly whole: string
  readonly sources: string
  readonly howDone: string
  readonly whenNot: string
  readonly known: string
  readonly first: string
  readonly doctor: string
  readonly moreReasons: (values: { count: number }) => string
  readonly fits: string
  readonly how: string
  readonly beyond: string
  readonly howHere: string
  readonly sureModerate: string
  readonly sureLow: string
  readonly sureVeryLow: string
  readonly bySelf: string
  readonly byTrained: string
  readonly byEither: string
  readonly sentence: (values: { words: Text }) => string
  readonly hand: string
  readonly ball: string
  readonly roller: string
  readonly stretch: string
  readonly movement: string
}

export type SearchMessages = {
  readonly search: string
  readonly label: string
  readonly hint: string
  readonly close: string
  readonly answers: string
  readonly nothing: string
  readonly counted: (values: { count: number }) => string
  readonly leftOut: (values: { why: Text }) => string
  readonly notForPressing: (values: { why: Text }) => string
  readonly danger: string
  readonly guide: string
  readonly region: string
  readonly point: string
  readonly channel: string
  readonly muscle: string
  readonly landmark: string
  readonly care: string
  readonly list: string
  readonly examples: string
  readonly exampleBack: string
  readonly exampleNeck: string
  readonly exampleMuscle: string
  readonly exampleOlder: string
  readonly canAsk: string
  readonly keys: (values: { key: Tag }) => ReactNode
  readonly add: string
  readonly isOn: string
  readonly added: (values: { code: Text }) => string
  readonly removed: (values: { code: Text }) => string
  readonly mayBeEmergency: string
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
}

export type LocateMessages = {
  readonly showOnBody: string
  readonly stepByStep: string
  readonly stepsNotThere: string
  readonly stepsOnTheirWay: string
  readonly locating: (values: { code: Text }) => string
  readonly stepOf: (values: { step: Text; all: Text }) => string
  readonly previous: string
  readonly next: string
  readonly done: string
  readonly close: string
  readonly whichPlace: string
  readonly ownHand: string
  readonly handNotThere: string
}

export type RulerMessages = {
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
  readonly goToMidline: string
  readonly stayLevel: (values: { place: Text }) => string
  readonly stayAtThatHeight: string
  readonly stayAsFarBack: string
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
  readonly searchAround: string
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
  readonly halfCun: string
  readonly aLittle: string
  readonly andHalf: (values: { whole: Text }) => string
  readonly number: (values: { number: number }) => string
}

export type HandMessages = {
  readonly fourFingers: string
  readonly twiceFourFingers: string
  readonly halfThumb: string
  readonly oneThumb: string
  readonly oneAndHalfThumbs: string
  readonly twoThumbs: string
  readonly twoAndHalfThumbs: string
  readonly fingersAndThumbs: (values: { fingers: Text; thumbs: Text }) => string
  readonly useYourHand: string
  readonly whatACunIs: string
  readonly oneCun: string
  readonly threeCun: string
  readonly oneCunIs: string
  readonly threeCunAre: string
  readonly thumbAtJoint: string
  readonly middleFinger: string
  readonly fourFingersAt: string
  readonly whenToUse: string
  readonly standard: string
  readonly picture: string
}

export type LandmarksMessages = {
  readonly 'achilles-insertion-medial': string
  readonly 'achilles-malleolus-lateral': string
  readonly 'achilles-malleolus-medial': string
  readonly 'acromion-angle': string
  readonly 'acromion-lateral': string
  readonly 'ala-nasi-lower': string
  readonly 'ankle-front-lateral': string
  readonly 'ankle-front-medial': string
  readonly 'ankle-front-mid': string
  readonly 'anterior-axillary-fold': string
  readonly 'anterior-hairline-mid': string
  readonly asis: string
  readonly 'axilla-centre': string
  readonly 'below-c2': string
  readonly 'below-c7': string
  readonly 'below-l1': string
  readonly 'below-l2': string
  readonly 'below-l3': string
  readonly 'below-l4': string
  readonly 'below-l5': string
  readonly 'below-lateral-malleolus': string
  readonly 'below-medial-malleolus': string
  readonly 'below-occiput': string
  readonly 'below-t1': string
  readonly 'below-t10': string
  readonly 'below-t11': string
  readonly 'below-t12': string
  readonly 'below-t2': string
  readonly 'below-t3': string
  readonly 'below-t4': string
  readonly 'below-t5': string
  readonly 'below-t6': string
  readonly 'below-t7': string
  readonly 'below-t8': string
  readonly 'below-t9': string
  readonly 'biceps-femoris-tendon-crease': string
  readonly 'biceps-groove-mid': string
  readonly 'biceps-iliotibial-hollow': string
  readonly 'biceps-mid-upper': string
  readonly 'biceps-tendon-radial': string
  readonly 'biceps-tendon-ulnar': string
  readonly 'breast-fold-mid': string
  readonly 'clavicle-acromial-behind': string
  readonly 'clavicle-mid-lower': string
  readonly 'clavicle-sternal-lower': string
  readonly 'coccyx-tip': string
  readonly cricoid: string
  readonly 'cubital-crease-mid': string
  readonly 'cubital-crease-radial': string
  readonly 'cubital-crease-ulnar': string
  readonly 'cubital-tunnel': string
  readonly 'ear-apex-scalp': string
  readonly 'ear-lobe-behind': string
  readonly 'ear-root-behind-mid': string
  readonly 'ear-root-upper': string
  readonly 'eyebrow-lateral-end': string
  readonly 'eyebrow-medial-end': string
  readonly 'eyebrow-mid': string
  readonly 'fibula-head': string
  readonly 'fibula-head-front-below': string
  readonly 'fingertip-1': string
  readonly 'fingertip-2': string
  readonly 'fingertip-3': string
  readonly 'fingertip-4': string
  readonly 'fingertip-5': string
  readonly 'gastrocnemius-lateral-edge': string
  readonly 'gastrocnemius-v': string
  readonly glabella: string
  readonly 'gluteal-fold-mid': string
  readonly 'greater-trochanter': string
  readonly 'hairline-corner': string
  readonly 'hairline-pupil': string
  readonly 'heel-lateral': string
  readonly 'heel-medial': string
  readonly 'hyoid-upper': string
  readonly 'index-pip-palmar': string
  readonly 'infraorbital-foramen': string
  readonly 'inguinal-artery': string
  readonly 'inner-canthus': string
  readonly 'intercostal-1': string
  readonly 'intercostal-2': string
  readonly 'intercostal-3': string
  readonly 'intercostal-4': string
  readonly 'intercostal-5': string
  readonly 'intercostal-6': string
  readonly 'intercostal-7': string
  readonly 'intertragic-notch': string
  readonly 'knee-eye-lateral': string
  readonly 'knee-eye-medial': string
  readonly 'lateral-epicondyle': string
  readonly 'lateral-malleolus': string
  readonly 'lesser-supraclavicular-fossa': string
  readonly 'little-pip-palmar': string
  readonly 'mandible-angle': string
  readonly 'mandible-condyle-behind': string
  readonly 'masseter-front': string
  readonly 'mastoid-process': string
  readonly 'mcp-2-radial-distal': string
  readonly 'mcp-2-radial-proximal': string
  readonly 'mcp-5-ulnar-distal': string
  readonly 'mcp-5-ulnar-proximal': string
  readonly 'medial-epicondyle': string
  readonly 'medial-malleolus': string
  readonly 'medial-tibial-condyle-lower': string
  readonly 'mentolabial-sulcus-mid': string
  readonly 'metacarpal-1-mid-palmar-radial': string
  readonly 'metacarpal-2-3-dorsal-distal': string
  readonly 'metacarpal-2-3-dorsal-mid': string
  readonly 'metacarpal-2-mid-radial': string
  readonly 'metacarpal-4-5-dorsal-distal': string
  readonly 'metacarpal-4-5-dorsal-mid': string
  readonly 'metacarpal-5-base-ulnar': string
  readonly 'metatarsal-1-2-base': string
  readonly 'metatarsal-1-base-medial': string
  readonly 'metatarsal-2-base': string
  readonly 'metatarsal-4-5-base': string
  readonly 'metatarsal-5-tuberosity': string
  readonly 'midaxillary-6': string
  readonly 'midaxillary-upper': string
  readonly 'midaxillary-waist': string
  readonly 'middle-pip-palmar': string
  readonly 'mouth-corner': string
  readonly 'mtp-1-medial-distal': string
  readonly 'mtp-1-medial-proximal': string
  readonly 'mtp-2-3-proximal': string
  readonly 'mtp-4-5-proximal': string
  readonly 'mtp-5-lateral-distal': string
  readonly 'mtp-5-lateral-proximal': string
  readonly 'nail-1-radial': string
  readonly 'nail-2-radial': string
  readonly 'nail-4-ulnar': string
  readonly 'nail-5-radial': string
  readonly 'nail-5-ulnar': string
  readonly 'nasolabial-at-ala': string
  readonly 'navicular-tuberosity': string
  readonly 'navicular-tuberosity-below': string
  readonly nipple: string
  readonly 'nose-tip': string
  readonly 'nostril-lateral': string
  readonly 'occiput-hollow': string
  readonly 'olecranon-tip': string
  readonly 'outer-canthus': string
  readonly 'palm-2-3': string
  readonly 'palm-4-5': string
  readonly 'patella-apex': string
  readonly 'patella-base-lateral': string
  readonly 'patella-base-medial': string
  readonly 'patella-base-mid': string
  readonly 'perineum-centre': string
  readonly 'philtrum-mid': string
  readonly 'popliteal-crease-lateral': string
  readonly 'popliteal-crease-medial-end': string
  readonly 'popliteal-crease-mid': string
  readonly 'posterior-axillary-fold': string
  readonly 'posterior-hairline-mid': string
  readonly 'pubic-symphysis-upper': string
  readonly 'pupil-below': string
  readonly 'radial-styloid': string
  readonly 'rib-11-free-end': string
  readonly 'rib-12-free-end': string
  readonly 'ring-pip-palmar': string
  readonly 's1-crest': string
  readonly 'sacral-foramen-1': string
  readonly 'sacral-foramen-2': string
  readonly 'sacral-foramen-3': string
  readonly 'sacral-foramen-4': string
  readonly 'sacral-hiatus': string
  readonly 'sartorius-adductor-groove': string
  readonly 'sartorius-back-edge-mid': string
  readonly 'scapula-inferior-angle': string
  readonly 'scapula-spine-mid': string
  readonly 'scapula-spine-root': string
  readonly 'scm-back-cricoid': string
  readonly 'scm-back-thyroid': string
  readonly 'scm-front-cricoid': string
  readonly 'scm-front-thyroid': string
  readonly 'scm-mid-thyroid': string
  readonly 'semitendinosus-tendon-crease': string
  readonly 'shoulder-back-hollow': string
  readonly 'shoulder-front-hollow': string
  readonly snuffbox: string
  readonly 'sole-front-hollow': string
  readonly 'supraclavicular-fossa': string
  readonly 'suprasternal-notch': string
  readonly 'supratragic-notch': string
  readonly 'thyroid-upper': string
  readonly 'tibia-medial-border-high': string
  readonly 'tibia-medial-border-low': string
  readonly 'toe-nail-1-lateral': string
  readonly 'toe-nail-1-medial': string
  readonly 'toe-nail-2-lateral': string
  readonly 'toe-nail-4-lateral': string
  readonly 'toe-nail-5-lateral': string
  readonly 'tragus-front': string
  readonly 'trapezius-edge-nape': string
  readonly 'ulnar-head': string
  readonly 'ulnar-styloid-distal': string
  readonly umbilicus: string
  readonly 'upper-lip-tubercle': string
  readonly 'web-1-2': string
  readonly 'web-1-2-dorsal': string
  readonly 'web-2-3': string
  readonly 'web-2-3-dorsal': string
  readonly 'web-3-4-dorsal': string
  readonly 'web-4-5': string
  readonly 'web-4-5-dorsal': string
  readonly 'wrist-crease-dorsal-mid': string
  readonly 'wrist-crease-palmar-mid': string
  readonly 'wrist-crease-palmar-radial': string
  readonly 'wrist-crease-palmar-ulnar': string
  readonly 'xiphisternal-junction': string
  readonly 'zygomatic-arch-lower-mid': string
  readonly 'zygomatic-arch-upper-mid': string
  readonly 'zygomatic-lower': string
}

export type SpansMessages = {
  readonly 'axilla-elbow': string
  readonly 'axilla-elbow-back': string
  readonly 'condyle-malleolus': string
  readonly coracoids: string
  readonly 'elbow-wrist-dorsal': string
  readonly 'elbow-wrist-palmar': string
  readonly 'glabella-hair': string
  readonly 'gluteal-knee': string
  readonly 'hair-corners': string
  readonly 'hair-front-back': string
  readonly 'knee-ankle-front': string
  readonly 'knee-malleolus': string
  readonly mastoids: string
  readonly 'navel-pubis': string
  readonly nipples: string
  readonly 'pubis-patella': string
  readonly scapulae: string
  readonly sternum: string
  readonly 'thumb-width': string
  readonly 'trochanter-knee': string
  readonly 'xiph-navel': string
}

export type SpotsMessages = {
  readonly back: string
  readonly 'first and second toes': string
  readonly 'fourth and fifth toes': string
  readonly front: string
  readonly index: string
  readonly 'index and middle': string
  readonly 'index side': string
  readonly inner: string
  readonly little: string
  readonly 'little-finger side': string
  readonly middle: string
  readonly 'middle and ring': string
  readonly outer: string
  readonly ring: string
  readonly 'ring and little': string
  readonly 'second and third toes': string
  readonly side: string
  readonly 'third and fourth toes': string
  readonly thumb: string
  readonly 'thumb and index': string
}

export type TechniqueMessages = {
  readonly with: string
  readonly direction: string
  readonly strength: string
  readonly motion: string
  readonly time: string
  readonly position: string
  readonly who: string
  readonly note: string
  readonly thumb: string
  readonly fingerPads: string
  readonly middleFinger: string
  readonly oneKnuckle: string
  readonly knuckles: string
  readonly pincer: string
  readonly palm: string
  readonly ball: string
  readonly roller: string
  readonly cane: string
  readonly comma: string
  readonly lastOf: (values: { before: Text; last: Text }) => string
  readonly light: string
  readonly lightToModerate: string
  readonly moderate: string
  readonly lightInFull: string
  readonly lightToModerateInFull: string
  readonly moderateInFull: string
  readonly hold: string
  readonly knead: string
  readonly holdAndKnead: string
  readonly rub: string
  readonly self: string
  readonly partner: string
  readonly either: string
  readonly once: (values: { seconds: Text }) => string
  readonly times: (values: { seconds: Text; times: Text }) => string
  readonly inOneLine: (values: { tools: Text; strength: Text; time: Text }) => string
  readonly showMe: string
  readonly notThere: string
  readonly oneRound: (values: { time: Text }) => string
}

export type TechniquePlayerMessages = {
  readonly left: string
  readonly right: string
  readonly midline: string
  readonly placeThumb: string
  readonly placeFingerPads: string
  readonly placeMiddleFinger: string
  readonly placeKnuckle: string
  readonly placeKnuckles: string
  readonly placePincer: string
  readonly placePalm: string
  readonly placeBall: string
  readonly placeRoller: string
  readonly placeCane: string
  readonly pressLight: string
  readonly pressLightToModerate: string
  readonly pressModerate: string
  readonly hold: string
  readonly knead: string
  readonly rub: string
  readonly release: string
  readonly previous: string
  readonly next: string
  readonly pause: string
  readonly resume: string
  readonly finish: string
  readonly stop: string
  readonly pressedWith: string
  readonly secondsLeft: (values: { seconds: Text }) => string
  readonly shortened: (values: { time: Text }) => string
  readonly shortenedOneSide: (values: { time: Text }) => string
}

export type SessionMessages = {
  readonly session: string
  readonly lead: string
  readonly stopAtOnce: string
  readonly length: string
  readonly shorter: string
  readonly usual: string
  readonly longer: string
  readonly sides: string
  readonly both: string
  readonly left: string
  readonly right: string
  readonly signals: string
  readonly sound: string
  readonly voice: string
  readonly vibration: string
  readonly noVoice: string
  readonly points: string
  readonly halfAnHour: string
  readonly planned: (values: { count: number; time: Text }) => string
  readonly cancel: string
  readonly start: string
  readonly once: (values: { seconds: Text; strength: Text }) => string
  readonly onceEachSide: (values: { seconds: Text; strength: Text }) => string
  readonly repeated: (values: { seconds: Text; times: Text; strength: Text }) => string
  readonly repeatedEachSide: (values: { seconds: Text; times: Text; strength: Text }) => string
  readonly change: string
  readonly seconds: string
  readonly times: string
  readonly strength: string
  readonly askFirst: (values: { reason: Text }) => string
  readonly aDoctor: string
  readonly lessThanAMinute: string
  readonly minutes: (values: { count: number }) => string
  readonly timeLeft: (values: { time: Text }) => string
  readonly pointOf: (values: { at: Text; all: Text }) => string
  readonly leftSide: string
  readonly rightSide: string
  readonly midline: string
  readonly pressOf: (values: { side: Text; press: Text; presses: Text }) => string
  readonly how: (values: { tools: Text; strength: Text; motion: Text }) => string
  readonly hold: (values: { seconds: Text }) => string
  readonly knead: (values: { seconds: Text }) => string
  readonly holdAndKnead: (values: { seconds: Text }) => string
  readonly rub: (values: { seconds: Text }) => string
  readonly paused: string
  readonly breatheIn: string
  readonly breatheOut: string
  readonly findIt: string
  readonly pausedAt: (values: { name: Text }) => string
  readonly findPlace: (values: { name: Text; side: Text }) => string
  readonly pressPoint: (values: { code: Text; seconds: Text }) => string
  readonly leftAlone: string
  readonly stopAt: string
  readonly previous: string
  readonly next: string
  readonly pause: string
  readonly goOn: string
  readonly skipPoint: string
  readonly stop: string
  readonly askToStop: string
  readonly wellDone: string
  readonly ended: string
  readonly pressed: (values: { count: number; time: Text; codes: Text }) => string
  readonly nonePressed: string
  readonly notPressed: (values: { codes: Text }) => string
  readonly afterwards: string
  readonly getUpSlowly: string
  readonly soreness: string
  readonly seeDoctor: string
  readonly done: string
  readonly spokenMidline: (values: { name: Text }) => string
  readonly spokenSide: (values: { name: Text; side: Text }) => string
  readonly spokenAgain: (values: { press: Text; presses: Text }) => string
  readonly spokenPress: (values: { seconds: Text }) => string
  readonly spokenEnd: string
}

export type SheetMessages = {
  readonly heading: string
  readonly nothingYet: (values: { place: Tag; channel: Tag }) => ReactNode
  readonly preparing: string
  readonly print: string
  readonly copyLink: string
  readonly linkCopied: string
  readonly copyThis: (values: { address: Text }) => string
  readonly clearAll: string
  readonly chosen: string
  readonly nowAt: (values: { code: Text; place: Text; all: Text }) => string
  readonly handle: (values: { code: Text; place: Text; all: Text }) => string
  readonly midline: string
  readonly sideOf: (values: { code: Text }) => string
  readonly both: string
  readonly left: string
  readonly right: string
  readonly moveUp: (values: { code: Text }) => string
  readonly moveDown: (values: { code: Text }) => string
  readonly remove: (values: { code: Text }) => string
  readonly undoAdd: (values: { code: Text }) => string
  readonly undoAddMany: (values: { count: number }) => string
  readonly undoRemove: (values: { code: Text }) => string
  readonly undoMove: (values: { code: Text }) => string
  readonly undoSide: (values: { code: Text }) => string
  readonly undoClear: string
  readonly undoTyping: string
  readonly undoNewSheet: string
  readonly undoDelete: string
  readonly sheet: string
  readonly newSheet: string
  readonly deleteSheet: string
  readonly readyMade: string
  readonly makeThis: string
  readonly howToPrint: string
  readonly layout: string
  readonly standard: string
  readonly compact: string
  readonly compactUpTo: (values: { most: Text }) => string
  readonly large: string
  readonly paper: string
  readonly a4: string
  readonly letter: string
  readonly table: string
  readonly noWeeks: string
  readonly twoWeeks: string
  readonly fourWeeks: string
  readonly writeOnIt: string
  readonly title: string
  readonly forWhom: string
  readonly forHint: string
  readonly date: string
  readonly notes: string
  readonly keptHere: string
  readonly save: string
  readonly openFile: string
  readonly file: string
  readonly fileName: string
  readonly figuresNotThere: string
  readonly measuresNotThere: string
  readonly notOpened: (values: { file: Text; reason: Text }) => string
  readonly isOpen: (values: { file: Text }) => string
  readonly linked: string
  readonly brings: (values: { count: number; codes: Text }) => string
  readonly openAsNew: string
  readonly addToMine: string
  readonly keepMine: string
  readonly notReadable: string
  readonly tooLarge: string
  readonly notJson: string
  readonly notSheet: string
  readonly newer: string
  readonly wrongVersion: string
  readonly unknownPart: (values: { part: Text }) => string
  readonly noPoints: string
  readonly tooMany: (values: { most: Text }) => string
  readonly twice: string
  readonly notText: (values: { part: Text }) => string
  readonly tooLong: (values: { part: Text }) => string
  readonly unreadable: string
  readonly noCode: string
  readonly notOffered: (values: { code: Text }) => string
  readonly noSide: string
}

export type SheetPaperMessages = {
  readonly article: string
  readonly untitled: string
  readonly forWhom: string
  readonly stopAt: (values: { strong: Tag }) => ReactNode
  readonly englishFor: string
  readonly leftOut: string
  readonly leftOutLine: string
  readonly where: string
  readonly find: string
  readonly press: string
  readonly picture: string
  readonly forYou: string
  readonly care: string
  readonly sentence: (values: { words: Text }) => string
  readonly after: (values: { before: Text; next: Text }) => string
  readonly bothSides: string
  readonly leftOnly: string
  readonly rightOnly: string
  readonly midline: string
  readonly twoWeeks: string
  readonly fourWeeks: string
  readonly day: string
  readonly pressed: string
  readonly left: string
  readonly right: string
  readonly doctor: string
  readonly emergency: string
  readonly sameDay: string
  readonly soon: string
  readonly takeCare: string
  readonly cautionFor: (values: { short: Text; codes: Text }) => string
  readonly inApp: (values: { strong: Tag; address: Tag; url: Text }) => ReactNode
  readonly modest: string
  readonly standard: string
  readonly sources: string
  readonly moreSources: (values: { count: number }) => string
  readonly qr: string
  readonly pageOf: (values: { page: Text; pages: Text }) => string
}

export type SheetFigureMessages = {
  readonly front: string
  readonly back: string
  readonly left: string
  readonly right: string
  readonly head: string
  readonly leftHand: string
  readonly rightHand: string
  readonly leftFoot: string
  readonly rightFoot: string
  readonly fromFront: string
  readonly fromBack: string
  readonly fromLeft: string
  readonly fromRight: string
  readonly partSeen: (values: { part: Text; from: Text }) => string
  readonly pointSeen: (values: { code: Text; from: Text }) => string
  readonly underneath: string
  readonly letters: (values: { list: Text }) => string
  readonly ticks: (values: { list: Text }) => string
  readonly after: (values: { before: Text; next: Text }) => string
  readonly thenNext: (values: { before: Text; next: Text }) => string
}

export type BottomPanelMessages = {
  readonly height: string
  readonly low: string
  readonly half: string
  readonly high: string
}

export type SceneMessages = {
  readonly label: string
  readonly stepNotThere: string
  readonly unsupported: string
  readonly whyUnsupported: string
  readonly failed: string
  readonly whyFailed: string
  readonly lost: string
  readonly whyLost: string
  readonly tryAgain: string
  readonly chartFailed: string
  readonly front: string
  readonly back: string
  readonly left: string
  readonly right: string
}

export type FigureHelpMessages = {
  readonly nothingFurther: string
  readonly neighboursNotThere: string
  readonly linesNotThere: string
  readonly keys: (values: { key: Tag }) => ReactNode
  readonly close: string
  readonly title: string
  readonly anywhere: string
  readonly search: string
  readonly alongChannel: string
  readonly theseKeys: string
  readonly onBody: string
  readonly toNeighbour: string
  readonly openRegion: string
  readonly toFirstLit: string
  readonly oneLevelUp: string
  readonly nearerFarther: string
  readonly inSteps: string
  readonly inSession: string
  readonly backAndOn: string
  readonly pauseGoOn: string
  readonly askToStop: string
  readonly space: string
  readonly howTo: string
  readonly nothingChosen: string
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
  readonly semicolon: string
  readonly noneLit: string
  readonly noOtherLit: string
  readonly lit: (values: { count: number }) => string
  readonly othersLit: (values: { count: number }) => string
  readonly litNamed: (values: { count: number; codes: Text }) => string
  readonly othersLitNamed: (values: { count: number; codes: Text }) => string
}

export type Messages = {
  readonly frame: FrameMessages
  readonly storage: StorageMessages
  readonly route: RouteMessages
  readonly home: HomeMessages
  readonly figure: FigureMessages
  readonly safety: SafetyMessages
  readonly parts: PartsMessages
  readonly roles: RolesMessages
  readonly tools: ToolsMessages
  readonly display: DisplayMessages
  readonly about: AboutMessages
  readonly aboutMe: AboutMeMessages
  readonly advice: AdviceMessages
  readonly panel: PanelMessages
  readonly regions: RegionsMessages
  readonly region: RegionMessages
  readonly point: PointMessages
  readonly browse: BrowseMessages
  readonly channel: ChannelMessages
  readonly care: CareMessages
  readonly search: SearchMessages
  readonly locate: LocateMessages
  readonly ruler: RulerMessages
  readonly hand: HandMessages
  readonly landmarks: LandmarksMessages
  readonly spans: SpansMessages
  readonly spots: SpotsMessages
  readonly technique: TechniqueMessages
  readonly techniquePlayer: TechniquePlayerMessages
  readonly session: SessionMessages
  readonly sheet: SheetMessages
  readonly sheetPaper: SheetPaperMessages
  readonly sheetFigure: SheetFigureMessages
  readonly bottomPanel: BottomPanelMessages
  readonly scene: SceneMessages
  readonly figureHelp: FigureHelpMessages
}

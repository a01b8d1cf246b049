import type { Care } from './schema/care'
import type { Condition } from './schema/condition'
import type { Course } from './schema/course'
import type { Crosswalk } from './schema/crosswalk'
import type { Landmark, Span } from './schema/landmark'
import type { Meridian } from './schema/meridian'
import type { Muscle, MuscleOutline } from './schema/muscle'
import type { Point } from './schema/point'
import type { Guide, Region } from './schema/region'
import type { Relation } from './schema/relation'
import type { Caution, RedFlag, Source } from './schema/safety'
import type { SearchWords } from './schema/search'
import type { Structure } from './schema/structure'
import type { Technique } from './schema/technique'
import type { Translation } from './schema/translation'

/** The checked content of data/. */
export interface Dataset {
  readonly meridians: readonly Meridian[]
  readonly landmarks: readonly Landmark[]
  readonly spans: readonly Span[]
  readonly regions: readonly Region[]
  readonly guides: readonly Guide[]
  readonly techniques: readonly Technique[]
  readonly structures: readonly Structure[]
  readonly cautions: readonly Caution[]
  readonly conditions: readonly Condition[]
  readonly redFlags: readonly RedFlag[]
  readonly sources: readonly Source[]
  readonly care: Care
  readonly muscles: readonly Muscle[]
  /** Ids of the sources that say how far the muscles' fields of pain are to be trusted. */
  readonly muscleDoubts: readonly string[]
  /** The sources that only the muscles name; they are loaded with them. */
  readonly muscleSources: readonly Source[]
  /** The skin over each muscle. */
  readonly muscleOutlines: readonly MuscleOutline[]
  /** Where arteries, veins and nerves run. */
  readonly courses: readonly Course[]
  /** The sources that only the courses name. */
  readonly courseSources: readonly Source[]
  readonly crosswalk: Crosswalk
  readonly search: SearchWords
  readonly translations: readonly Translation[]
  /** Statements of the standard about the points; tests measure the placed points against them. */
  readonly relations: readonly Relation[]
  /** In channel order, then extra points. */
  readonly points: readonly Point[]
}

/** An error in a data file, described for the person who edits the file. */
export interface DataProblem {
  readonly file: string
  /** Dotted path in the file, such as `3.technique.seconds`. */
  readonly at: string
  readonly reason: string
}

export const formatDataProblem = ({ file, at, reason }: DataProblem): string =>
  `${file}: ${at}: ${reason}`

/** A data file: its name relative to data/ and its parsed JSON. */
export interface DataFile {
  readonly name: string
  readonly json: unknown
}

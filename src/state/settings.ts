import { flag, isRecord, oneOf, parseJson, readFields } from '../domain/fields'
import { BODY_IDS, type BodyId, DEFAULT_BODY } from '../domain/figure/bodies'
import { NAME_KINDS, type NameKind } from '../domain/points/pointName'
import { LANGUAGES, type Language } from '../messages/languages'
import { createPersisted } from '../storage/persisted'

const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]
const HANDS = ['right', 'left'] as const
/** The hand with which the person uses the lists. */
export type Hand = (typeof HANDS)[number]

/** The signals that a session may give. */
export interface Signals {
  readonly sound: boolean
  readonly voice: boolean
  readonly vibration: boolean
}

/** The choices of a person; stored on the device. */
export interface Settings {
  readonly theme: Theme
  readonly body: BodyId
  /** Whether to show the flat chart instead of the 3D body. */
  readonly flat: boolean
  /** Whether the 3D body wears a garment. */
  readonly modest: boolean
  /** Whether the muscles are drawn on the body, and a touch opens one. */
  readonly muscles: boolean
  /** Whether the bones are shown within the body. */
  readonly bones: boolean
  readonly text: TextSize
  readonly hand: Hand
  /** Undefined: the browser's language, if supported. */
  readonly language: Language | undefined
  /** Undefined: the default of the language. */
  readonly names: NameKind | undefined
  readonly signals: Signals
  /** Whether the person has confirmed the first notice. */
  readonly understood: boolean
}

interface SettingsActions {
  change(some: Partial<Settings>): void
}

const DEFAULTS: Settings = {
  theme: 'system',
  body: DEFAULT_BODY,
  flat: false,
  modest: true,
  muscles: false,
  bones: false,
  text: 'normal',
  hand: 'right',
  language: undefined,
  names: undefined,
  signals: { sound: true, voice: false, vibration: true },
  understood: false,
}

const SIGNALS = { sound: flag, voice: flag, vibration: flag }

/** Validates stored settings; a missing or invalid field gets its default. */
export const readSettings = (json: unknown): Settings =>
  readFields<Settings>(
    {
      theme: oneOf(THEMES),
      body: oneOf(BODY_IDS),
      flat: flag,
      modest: flag,
      muscles: flag,
      bones: flag,
      text: oneOf(TEXT_SIZES),
      hand: oneOf(HANDS),
      language: oneOf(LANGUAGES),
      names: oneOf(NAME_KINDS),
      signals: (signals) => readFields(SIGNALS, DEFAULTS.signals, signals),
      understood: flag,
    },
    DEFAULTS,
    json,
  )

const persisted = createPersisted<Settings & SettingsActions, Settings>(
  {
    key: 'tsubo-settings',
    toState: (stored) => stored,
    // Body, view and language are part of the address, so each tab keeps its own.
    fromOtherTab: ({ body, flat, language, ...others }) => others,
  },
  (set) => ({ ...DEFAULTS, change: (some) => set(some) }),
)

export const useSettings = persisted.use
/** Changes settings without storing them. */
export const adoptSettings = persisted.adopt

export const restoreSettings = () =>
  persisted.restore({
    version: 1,
    write: readSettings,
    read: (json) => (isRecord(json) ? readSettings(json) : undefined),
    readOlder: readOlderSettings,
  })

/** Up to version 0.1 the settings were stored under four keys, which stay untouched. */
function readOlderSettings(textOf: (key: string) => string | null): unknown {
  const keys = ['tsubo', 'tsubo-looking', 'tsubo-session-signals', 'tsubo-notice']
  const [choices, looking, signals, notice] = keys.map(textOf)
  if (!choices && !looking && !signals && !notice) return undefined
  return {
    ...(parseJson(choices) as object),
    ...(parseJson(looking) as object),
    signals: parseJson(signals),
    understood: notice === 'read',
  }
}

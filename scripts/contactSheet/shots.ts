import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import { formatLink, type Route } from '../../src/domain/route/link'
import type { Meridian } from '../../src/domain/schema/meridian'
import type { Point } from '../../src/domain/schema/point'

export interface Shot {
  readonly file: string
  readonly group: string
  readonly caption: string
  /**
   * Link of the route to start from: a point opened from a channel keeps that channel highlighted.
   */
  readonly from?: string
  /** The part of the address after `#`. */
  readonly link: string
  /** Name of the view button to press, if the link does not move the camera. */
  readonly view?: string
}

const VIEWS = ['Front', 'Back', 'Left', 'Right']
/**
 * Number of points between two close-ups; each shows about this many points before and after its
 * own.
 */
const STEP = 5
/** Points that show hand, foot and head from all sides. */
const PARTS = ['LI4', 'SI3', 'PC8', 'LR3', 'GB40', 'KI3', 'KI1', 'ST6', 'BL1', 'TE17', 'BL10']

/** Points that show each joint and the trunk, for a layer beneath the skin. */
const ROUND_THE_BODY = [
  ...['GV20', 'ST6', 'GB8', 'GB20', 'SI17', 'GV14', 'LI15', 'SI11', 'LU1', 'HT1', 'LI11', 'HT3'],
  ...['TE10', 'LU7', 'TE4', 'LI4', 'PC8', 'CV17', 'LR14', 'BL13', 'BL23', 'CV12', 'ST25', 'GB30'],
  ...['BL32', 'ST31', 'ST32', 'ST35', 'SP9', 'GB34', 'BL40', 'BL57', 'KI3', 'GB40', 'LR3', 'KI1'],
]

/** The shots of a layer: the whole body from four sides, then close-ups round it. */
export function listLayerShots(
  points: readonly Point[],
  bodies: readonly BodyId[] = BODY_IDS,
): Shot[] {
  return bodies.flatMap((body) => {
    const linkTo = (route: Route) => formatLink({ route, body })
    const [home, group] = [linkTo({ kind: 'home' }), body]
    return [
      ...VIEWS.map((view) => ({
        file: `${body}-${view.toLowerCase()}.png`,
        group,
        caption: view.toLowerCase(),
        link: home,
        view,
      })),
      ...ROUND_THE_BODY.map((code) => ({
        file: `${body}-${code}.png`,
        group,
        caption: `${code} and around`,
        from: home,
        link: linkTo({ kind: 'point', code, side: sideOf(points, code) }),
      })),
    ]
  })
}

/** Points whose ways over the skin are of each kind, all over the body. */
const TO_FIND = [
  ...['BL23', 'BL13', 'LR14', 'ST36', 'GB34', 'SP6', 'PC6', 'LI11', 'SI11', 'GB21'],
  ...['GB20', 'CV12', 'BL40', 'KI3', 'LI4', 'ST25', 'BL57', 'TE5', 'GB30', 'SP10'],
]

/** The points whose steps are filmed. */
export const listStepShots = (
  points: readonly Point[],
  bodies: readonly BodyId[] = BODY_IDS,
): Shot[] =>
  bodies.flatMap((body) =>
    TO_FIND.map((code) => ({
      file: `${body}-${code}.png`,
      group: `${code}, ${body}`,
      caption: code,
      from: formatLink({ route: { kind: 'home' }, body }),
      link: formatLink({ route: { kind: 'point', code, side: sideOf(points, code) }, body }),
    })),
  )

const sideOf = (points: readonly Point[], code: string) =>
  points.find((point) => point.code === code)?.laterality === 'midline' ? 'midline' : 'left'

/**
 * The shots: each channel from four sides, then in close-ups along it, and finally hand, foot and
 * head.
 */
export function listShots(
  meridians: readonly Meridian[],
  points: readonly Point[],
  bodies: readonly BodyId[] = BODY_IDS,
): Shot[] {
  return bodies.flatMap((body) => {
    const linkTo = (route: Route) => formatLink({ route, body })
    const closeUp = (prefix: string, group: string, code: string, from: Route): Shot => ({
      file: `${body}-${prefix}-${code}.png`,
      group: `${group}, ${body}`,
      caption: `${code} and around`,
      from: linkTo(from),
      link: linkTo({ kind: 'point', code, side: sideOf(points, code) }),
    })
    const channels = meridians.flatMap(({ code, name, points: count }) => {
      const group = `${code} ${name}`
      const channel: Route = { kind: 'channel', channel: code }
      const whole = VIEWS.map((view) => ({
        file: `${body}-${code}-${view.toLowerCase()}.png`,
        group: `${group}, ${body}`,
        caption: `${code}, ${view.toLowerCase()}`,
        link: linkTo(channel),
        view,
      }))
      const numbers = Array.from({ length: Math.ceil(count / STEP) }, (_, k) =>
        Math.min(count, 1 + Math.floor(STEP / 2) + k * STEP),
      )
      return [
        ...whole,
        ...numbers.map((number) => closeUp(code, group, `${code}${number}`, channel)),
      ]
    })
    return [
      ...channels,
      ...PARTS.map((code) => closeUp('part', 'Hand, foot and head', code, { kind: 'home' })),
    ]
  })
}

import type { BufferGeometry } from 'three'
import type { Tool } from '../../domain/technique/demonstration'
import { buildDigit, FINGER, THUMB } from './digit'
import { buildHand } from './hand'
import { buildBall, buildCane, buildKnuckle, buildRoller } from './otherTools'

/** One copy of the tool's shape: its offsets across and along, metres, and its scale. */
export interface ToolPart {
  readonly across: number
  readonly along: number
  readonly scale: number
  /** Whether it presses against the first part, from the other side of a hand or fold. */
  readonly opposite?: boolean
}

/** The shape of a tool and of its dent. Metres. */
export interface ToolKind {
  readonly build: () => BufferGeometry
  readonly parts: readonly ToolPart[]
  readonly dentRadius: number
  /** Half the length of the dent across the tool. */
  readonly dentAcross: number
  /** Half the height of the picture around it. */
  readonly surroundings: number
  /** Whether it lies level, across the body. */
  readonly level?: boolean
}

const ONE: ToolPart = { across: 0, along: 0, scale: 1 }
const BALL = 0.031
const ROLLER = 0.05

export const TOOL_KINDS: Readonly<Record<Tool, ToolKind>> = {
  thumb: {
    build: () => buildDigit(THUMB),
    parts: [ONE],
    dentRadius: 0.028,
    dentAcross: 0,
    surroundings: 0.075,
  },
  'middle-finger': {
    build: () => buildDigit(FINGER),
    parts: [ONE],
    dentRadius: 0.022,
    dentAcross: 0,
    surroundings: 0.07,
  },
  'finger-pads': {
    build: () => buildDigit(FINGER),
    parts: [
      { across: -0.0166, along: 0.003, scale: 0.97 },
      { across: 0, along: -0.002, scale: 1.02 },
      { across: 0.0164, along: 0.0015, scale: 0.98 },
    ],
    dentRadius: 0.027,
    dentAcross: 0.0165,
    surroundings: 0.085,
  },
  pincer: {
    build: () => buildDigit(THUMB),
    parts: [ONE, { across: 0, along: 0, scale: 0.84, opposite: true }],
    dentRadius: 0.028,
    dentAcross: 0,
    surroundings: 0.085,
  },
  knuckle: {
    build: buildKnuckle,
    parts: [ONE],
    dentRadius: 0.025,
    dentAcross: 0,
    surroundings: 0.075,
  },
  knuckles: {
    build: buildKnuckle,
    parts: [
      { across: -0.0252, along: 0.0025, scale: 0.98 },
      { across: -0.0082, along: -0.001, scale: 1.03 },
      { across: 0.0088, along: 0, scale: 1 },
      { across: 0.0246, along: 0.003, scale: 0.9 },
    ],
    dentRadius: 0.027,
    dentAcross: 0.0235,
    surroundings: 0.09,
  },
  palm: {
    build: buildHand,
    parts: [ONE],
    dentRadius: 0.047,
    dentAcross: 0.018,
    surroundings: 0.14,
  },
  ball: {
    build: () => buildBall(BALL),
    parts: [ONE],
    dentRadius: 0.047,
    dentAcross: 0,
    surroundings: 0.1,
  },
  roller: {
    build: () => buildRoller(ROLLER, 0.11),
    parts: [ONE],
    level: true,
    dentRadius: 0.056,
    dentAcross: 0.08,
    surroundings: 0.16,
  },
  cane: {
    build: buildCane,
    parts: [ONE],
    dentRadius: 0.031,
    dentAcross: 0,
    surroundings: 0.095,
  },
}

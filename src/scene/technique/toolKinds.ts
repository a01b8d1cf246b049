import type { BufferGeometry } from 'three'
import type { Tool } from '../../domain/technique/demonstration'
import { buildHand } from './hand'
import { knucklePress, padPress, palmPress, pinchPress, thumbPress } from './handPoses'
import { FINGERS, type Skeleton } from './handSkeleton'
import { buildBall, buildCane, buildRoller } from './otherTools'
import { buildPinch, type Open } from './pinch'

/**
 * The shape of a tool and of its dent. Metres. `fold` is the thickness of what thumb and finger can
 * pinch; without it the thumb presses alone.
 */
export interface ToolKind {
  readonly build: (fold?: number) => { readonly geometry: BufferGeometry; readonly open?: Open }
  /** The hand that is the tool. */
  readonly hand?: (fold?: number) => Skeleton
  /** Whether it presses against itself, from the other side of a hand or fold. */
  readonly pinches?: boolean
  readonly dentRadius: number
  /** Half the length of the dent across the tool. */
  readonly dentAcross: number
  /** Half the height of the picture around it. */
  readonly surroundings: number
  /** Whether it lies level, across the body. */
  readonly level?: boolean
}

const BALL = 0.031
const ROLLER = 0.05

/** A hand that is built once, which takes long: when it is disposed of, only its buffers go. */
function pressing(hand: () => Skeleton) {
  let geometry: BufferGeometry | undefined
  return {
    hand,
    build: () => {
      geometry ??= buildHand(hand())
      return { geometry }
    },
  }
}

const THUMB = pressing(thumbPress)

export const TOOL_KINDS: Readonly<Record<Tool, ToolKind>> = {
  thumb: {
    ...THUMB,
    dentRadius: 0.028,
    dentAcross: 0,
    surroundings: 0.13,
  },
  'middle-finger': {
    ...pressing(() => padPress({ middle: [0, 0] })),
    dentRadius: 0.022,
    dentAcross: 0,
    surroundings: 0.13,
  },
  'finger-pads': {
    ...pressing(() =>
      padPress({ index: [0.0166, 0.003], middle: [0, -0.002], ring: [-0.0164, 0.0015] }),
    ),
    dentRadius: 0.027,
    dentAcross: 0.0165,
    surroundings: 0.13,
  },
  pincer: {
    hand: (fold) => (fold === undefined ? thumbPress() : pinchPress(fold)),
    build: (fold) => (fold === undefined ? THUMB.build() : buildPinch(fold)),
    pinches: true,
    dentRadius: 0.028,
    dentAcross: 0,
    surroundings: 0.13,
  },
  knuckle: {
    ...pressing(() => knucklePress(['index'])),
    dentRadius: 0.025,
    dentAcross: 0,
    surroundings: 0.13,
  },
  knuckles: {
    ...pressing(() => knucklePress(FINGERS)),
    dentRadius: 0.027,
    dentAcross: 0.0235,
    surroundings: 0.13,
  },
  palm: {
    ...pressing(palmPress),
    dentRadius: 0.047,
    dentAcross: 0.018,
    surroundings: 0.16,
  },
  ball: {
    build: () => ({ geometry: buildBall(BALL) }),
    dentRadius: 0.047,
    dentAcross: 0,
    surroundings: 0.1,
  },
  roller: {
    build: () => ({ geometry: buildRoller(ROLLER, 0.11) }),
    level: true,
    dentRadius: 0.056,
    dentAcross: 0.08,
    surroundings: 0.16,
  },
  cane: {
    build: () => ({ geometry: buildCane() }),
    dentRadius: 0.031,
    dentAcross: 0,
    surroundings: 0.095,
  },
}

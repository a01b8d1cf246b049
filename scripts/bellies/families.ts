import type { BuildMuscles } from './muscle'
import { arm } from './muscles/arm'
import { back } from './muscles/back'
import { chest } from './muscles/chest'
import { face } from './muscles/face'
import { foot } from './muscles/foot'
import { forearm } from './muscles/forearm'
import { hand } from './muscles/hand'
import { hip } from './muscles/hip'
import { leg } from './muscles/leg'
import { neck } from './muscles/neck'
import { shoulder } from './muscles/shoulder'
import { spine } from './muscles/spine'
import { thigh } from './muscles/thigh'

/** All families of muscles, in the order in which they are stored: from the head down. */
export const FAMILIES: readonly BuildMuscles[] = [
  face,
  neck,
  back,
  spine,
  shoulder,
  chest,
  arm,
  forearm,
  hand,
  hip,
  thigh,
  leg,
  foot,
]

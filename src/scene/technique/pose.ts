import { Matrix4, type Mesh, type Vector3 } from 'three'
import { type Dent, dentDepth, dentRadius } from '../../body/dent'
import type { Moment } from '../../domain/technique/demonstration'
import type { Demonstration } from '../../state/techniquePlayer'
import { clearDents, dentUniforms, setDent } from '../body/bodyDent'
import type { Open } from './pinch'
import type { Stance } from './stance'
import type { ToolKind } from './toolKinds'

/** Metres: height at which the tool appears, radius of a kneading circle, give of soft pads. */
const APPROACH = 0.045
const CIRCLE = 0.004
const SOFT = 0.0007
/** Share of the depth that the counter finger of a pinch presses. */
const COUNTER = 0.55

/** Poses the tool and dents the skin as at a moment of the demonstration. */
export function poseAt(
  mesh: Mesh,
  kind: ToolKind,
  stance: Stance,
  strength: Demonstration['strength'],
  { depth, lift, slide }: Moment,
  open?: Open,
): void {
  const radius = dentRadius(kind.dentRadius, stance.thickness)
  const deepest = dentDepth(strength, stance.thickness)
  const circle = Math.min(CIRCLE, radius * 0.25)
  const slid = stance.point
    .clone()
    .addScaledVector(stance.along, slide[0] * circle)
    .addScaledVector(stance.across, slide[1] * circle)
  const soft = SOFT * (1 - lift)
  const height = lift * APPROACH - deepest * depth - soft
  mesh.matrix.copy(toolMatrix(stance, slid, height))
  mesh.matrixWorldNeedsUpdate = true
  mesh.visible = lift < 1
  // The finger leaves the skin as far as the thumb does, and presses in as far as it should.
  open?.(height + lift * APPROACH - deepest * depth * COUNTER - soft)

  const dent = (place: Vector3, normal: Vector3, deep: number): Dent => ({
    centre: place.toArray(),
    normal: normal.toArray(),
    along: stance.across.clone().multiplyScalar(Math.min(kind.dentAcross, radius)).toArray(),
    radius,
    depth: deep * depth,
  })
  setDent(0, dent(slid, stance.normal, deepest))
  const opposite = kind.pinches ? stance.opposite : undefined
  if (opposite) setDent(1, dent(opposite.point, opposite.normal, deepest * COUNTER))
  dentUniforms.dentOn.value = 1
  dentUniforms.dentShadow.value = 0.85 * (1 - lift) ** 2
  dentUniforms.dentMark.value.copy(stance.point)
}

export const leaveSkin = clearDents

/** @param height of the tool's lowest place above the untouched skin, metres */
function toolMatrix({ normal, along, across, hand }: Stance, place: Vector3, height: number) {
  return new Matrix4()
    .makeBasis(along, normal, across.clone().multiplyScalar(hand))
    .setPosition(place.clone().addScaledVector(normal, height))
}

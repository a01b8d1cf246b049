import { type InstancedMesh, Matrix4, Vector3 } from 'three'
import { type Dent, dentDepth, dentRadius } from '../../body/dent'
import type { Moment } from '../../domain/technique/demonstration'
import type { Demonstration } from '../../state/techniquePlayer'
import { clearDents, dentUniforms, setDent } from '../body/bodyDent'
import type { Stance } from './stance'
import type { ToolKind, ToolPart } from './toolKinds'

/** Metres: height at which the tool appears, radius of a kneading circle, give of soft pads. */
const APPROACH = 0.045
const CIRCLE = 0.004
const SOFT = 0.0007
/** Share of the depth that the counter finger of a pinch presses. */
const COUNTER = 0.55

/** Poses the tool and dents the skin as at a moment of the demonstration. */
export function poseAt(
  mesh: InstancedMesh,
  kind: ToolKind,
  stance: Stance,
  strength: Demonstration['strength'],
  { depth, lift, slide }: Moment,
): void {
  const radius = dentRadius(kind.dentRadius, stance.thickness)
  const deepest = dentDepth(strength, stance.thickness)
  const circle = Math.min(CIRCLE, radius * 0.25)
  const slid = stance.point
    .clone()
    .addScaledVector(stance.along, slide[0] * circle)
    .addScaledVector(stance.across, slide[1] * circle)
  const parts = shownParts(kind, stance)
  parts.forEach((part, index) => {
    const frame = part.opposite ? oppositeFrame(stance) : { ...stance, point: slid }
    const pressed = deepest * depth * (part.opposite ? COUNTER : 1)
    mesh.setMatrixAt(index, partMatrix(part, frame, lift * APPROACH - pressed - SOFT * (1 - lift)))
  })
  mesh.count = parts.length
  mesh.instanceMatrix.needsUpdate = true
  mesh.visible = lift < 1

  const dent = (place: Vector3, normal: Vector3, deep: number): Dent => ({
    centre: place.toArray(),
    normal: normal.toArray(),
    along: stance.across.clone().multiplyScalar(Math.min(kind.dentAcross, radius)).toArray(),
    radius,
    depth: deep * depth,
  })
  setDent(0, dent(slid, stance.normal, deepest))
  const opposite = parts.some((part) => part.opposite) ? stance.opposite : undefined
  if (opposite) setDent(1, dent(opposite.point, opposite.normal, deepest * COUNTER))
  dentUniforms.dentOn.value = 1
  dentUniforms.dentShadow.value = 0.85 * (1 - lift) ** 2
  dentUniforms.dentMark.value.copy(stance.point)
}

export const leaveSkin = clearDents

/**
 * The parts to draw. Where the body is too thick to pinch, the thumb presses alone. Far parts come
 * first, because the translucent ends blend over each other.
 */
function shownParts({ parts }: ToolKind, { opposite, across, towardsEye }: Stance) {
  const nearer = across.dot(towardsEye)
  return parts
    .filter((part) => !part.opposite || opposite)
    .toSorted((a, b) => (a.across - b.across) * nearer)
}

interface Frame {
  readonly point: Vector3
  readonly normal: Vector3
  readonly along: Vector3
  readonly across: Vector3
}

/** Frame of the counter finger; it belongs to the same hand, so it comes from the same side. */
function oppositeFrame({ opposite, along, point, normal }: Stance): Frame {
  if (!opposite) return { point, normal, along, across: along }
  const flat = along.clone().projectOnPlane(opposite.normal).normalize()
  return {
    ...opposite,
    along: flat,
    across: new Vector3().crossVectors(flat, opposite.normal),
  }
}

/** @param height of the part's lowest vertex above the untouched skin, metres */
function partMatrix({ across, along, scale }: ToolPart, frame: Frame, height: number): Matrix4 {
  const origin = frame.point
    .clone()
    .addScaledVector(frame.normal, height)
    .addScaledVector(frame.along, along)
    .addScaledVector(frame.across, across)
  return new Matrix4()
    .makeBasis(frame.along, frame.normal, frame.across)
    .scale(new Vector3(scale, scale, scale))
    .setPosition(origin)
}

import { Vector3, Vector4 } from 'three'
import type { Dent } from '../../body/dent'
import { RIM } from '../../body/dent'

/** A pinch dents both sides of a hand. */
const MAX_DENTS = 2

/**
 * How the skin is pressed at the moment. One body is drawn at a time, so there is one of these; the
 * press writes it, the body's material reads it. While `dentOn` is 0 the shader skips all of it.
 */
export const dentUniforms = {
  dentOn: { value: 0 },
  /** xyz: centre; w: 1 / radius². */
  dentCentre: { value: nowhere() },
  /** xyz: outwards; w: depth. */
  dentNormal: { value: vectors() },
  /** xyz: from the centre to an end; w: 1 / its squared length, 0 for a round dent. */
  dentAlong: { value: vectors() },
  /** How near the tool is, 0…1: it takes light from the skin beneath it. */
  dentShadow: { value: 0 },
  /** The point itself, drawn on the skin so that it goes down with it. */
  dentMark: { value: new Vector3() },
}

function vectors(): Vector4[] {
  return Array.from({ length: MAX_DENTS }, () => new Vector4())
}

/** A dent that is not in use lies far from all skin. */
function nowhere(): Vector4[] {
  return vectors().map((value) => value.set(0, -100, 0, 1))
}

export function setDent(at: number, { centre, normal, along, radius, depth }: Dent): void {
  const length = along[0] ** 2 + along[1] ** 2 + along[2] ** 2
  dentUniforms.dentCentre.value[at]!.set(...centre, 1 / radius ** 2)
  dentUniforms.dentNormal.value[at]!.set(...normal, depth)
  dentUniforms.dentAlong.value[at]!.set(...along, length > 0 ? 1 / length : 0)
}

/** The skin as it was. */
export function clearDents(): void {
  dentUniforms.dentOn.value = 0
  dentUniforms.dentCentre.value = nowhere()
}

/** The formula of src/body/dent.ts; change both. */
const SHARED = `
uniform float dentOn;
uniform vec4 dentCentre[${MAX_DENTS}];
uniform vec4 dentNormal[${MAX_DENTS}];
uniform vec4 dentAlong[${MAX_DENTS}];
varying vec3 vRest;

vec3 fromDent(int at, vec3 place) {
  vec3 offset = place - dentCentre[at].xyz;
  float share = clamp(dot(offset, dentAlong[at].xyz) * dentAlong[at].w, -1.0, 1.0);
  return offset - dentAlong[at].xyz * share;
}
float dentFacing(vec3 outwards, vec3 skin) {
  return smoothstep(0.0, 0.4, dot(outwards, skin));
}
`

export const DENT_VERTEX_HEAD = SHARED
export const DENT_VERTEX = `
vRest = position;
if (dentOn > 0.0) {
  for (int at = 0; at < ${MAX_DENTS}; at++) {
    vec3 from = fromDent(at, position);
    float square = min(dot(from, from) * dentCentre[at].w, 1.0);
    float height = -pow(1.0 - square, 3.0) * (1.0 - ${RIM.toFixed(1)} * square);
    float facing = dentFacing(dentNormal[at].xyz, objectNormal);
    transformed += dentNormal[at].xyz * dentNormal[at].w * height * facing;
  }
}
`

export const DENT_FRAGMENT_HEAD = `${SHARED}
uniform float dentShadow;
uniform vec3 dentMark;
`
/** The tool takes the light from the skin beneath it, and the point is marked on the skin. */
export const DENT_COLOUR = `
if (dentOn > 0.0) {
  for (int at = 0; at < ${MAX_DENTS}; at++) {
    vec3 from = fromDent(at, vRest);
    float square = dot(from, from) * dentCentre[at].w;
    float facing = dentFacing(mat3(viewMatrix) * dentNormal[at].xyz, normalize(vNormal));
    float shadow = dentShadow * facing * exp(-4.5 * square);
    diffuseColor.rgb *= mix(vec3(1.0), vec3(0.50, 0.40, 0.36), shadow);
  }
  float fromMark = distance(vRest, dentMark);
  float markEdge = max(fwidth(fromMark), 1e-5);
  float inMark = 1.0 - smoothstep(0.0042 - markEdge, 0.0042 + markEdge, fromMark);
  diffuseColor.rgb = mix(diffuseColor.rgb, outlineColour, 0.85 * inMark);
}
`
/** Per pixel, so that the dent is smooth however coarse the mesh. The body is never turned. */
export const DENT_NORMAL = `
if (dentOn > 0.0) {
  for (int at = 0; at < ${MAX_DENTS}; at++) {
    vec3 from = fromDent(at, vRest);
    float square = min(dot(from, from) * dentCentre[at].w, 1.0);
    float slope = pow(1.0 - square, 2.0) * (3.0 + ${RIM.toFixed(1)} - 4.0 * ${RIM.toFixed(1)} * square);
    vec3 outwards = mat3(viewMatrix) * dentNormal[at].xyz;
    float facing = dentFacing(outwards, normal);
    vec3 gradient = mat3(viewMatrix) * from * (2.0 * slope * dentNormal[at].w * dentCentre[at].w * facing);
    normal = normalize(normal - gradient * dot(outwards, normal) / (1.0 + dot(outwards, gradient)));
  }
}
`

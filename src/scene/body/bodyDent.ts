import { Vector3, Vector4 } from 'three'
import type { Dent } from '../../body/dent'
import { RIM } from '../../body/dent'

/** Two, because a pinch dents both sides of a hand. */
const MAX_DENTS = 2

/**
 * The current dents. Only one body is drawn at a time, so these uniforms are shared: the technique
 * writes them, the body's material reads them. While `dentOn` is 0, the shader skips all of this.
 */
export const dentUniforms = {
  dentOn: { value: 0 },
  /** xyz: centre, metres, body frame; w: 1 / radius². */
  dentCentre: { value: nowhere() },
  /** xyz: unit vector, outwards; w: depth, metres. */
  dentNormal: { value: vectors() },
  /** xyz: from the centre to an end; w: 1 / its squared length, 0 for a round dent. */
  dentAlong: { value: vectors() },
  /** Strength of the tool's shadow on the skin beneath it, 0…1. */
  dentShadow: { value: 0 },
  /** Position of the point; its mark is painted on the skin, so it moves with the dent. */
  dentMark: { value: new Vector3() },
}

function vectors(): Vector4[] {
  return Array.from({ length: MAX_DENTS }, () => new Vector4())
}

/** Centres of unused dents, far from the skin. */
function nowhere(): Vector4[] {
  return vectors().map((value) => value.set(0, -100, 0, 1))
}

export function setDent(index: number, { centre, normal, along, radius, depth }: Dent): void {
  const square = along[0] ** 2 + along[1] ** 2 + along[2] ** 2
  dentUniforms.dentCentre.value[index]!.set(...centre, 1 / radius ** 2)
  dentUniforms.dentNormal.value[index]!.set(...normal, depth)
  dentUniforms.dentAlong.value[index]!.set(...along, square > 0 ? 1 / square : 0)
}

/** Restores the untouched skin. */
export function clearDents(): void {
  dentUniforms.dentOn.value = 0
  dentUniforms.dentCentre.value = nowhere()
}

/** Implements the formula of src/body/dent.ts; change both. */
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
/** Draws the tool's shadow and the mark of the point on the skin. */
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
  // The rest of the body steps back.
  float rest = dentShadow * smoothstep(0.05, 0.2, fromMark);
  diffuseColor.rgb *= mix(1.0, 0.55, rest);
  float markEdge = max(fwidth(fromMark), 1e-5);
  float inMark = 1.0 - smoothstep(0.0042 - markEdge, 0.0042 + markEdge, fromMark);
  diffuseColor.rgb = mix(diffuseColor.rgb, outlineColour, 0.85 * inMark);
}
`
/** Per pixel, so that the dent is smooth on any mesh. `viewMatrix` suffices: no body is rotated. */
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

import { Color, MeshStandardMaterial } from 'three'
import { BODY } from '../../tokens'
import { patchMaterial, type ShaderPatch } from '../drawing/patchMaterial'
import {
  DENT_COLOUR,
  DENT_FRAGMENT_HEAD,
  DENT_NORMAL,
  DENT_VERTEX,
  DENT_VERTEX_HEAD,
  dentUniforms,
} from './bodyDent'

const VERTEX_HEAD = `
attribute float lit;
attribute float felt;
attribute float hovered;
attribute float covered;
attribute float aside;
attribute float shade;
varying float vShade;
varying float vLit;
varying float vFelt;
varying float vHovered;
varying float vCovered;
varying float vAside;
`

/** 1 on the border of a mask, 0 a line's width (in pixels) away from it. */
export const BORDER = `
float border(float mask, float width) {
  float slope = max(fwidth(mask), 1e-4);
  float distance = abs(mask - 0.5) / slope;
  return (1.0 - smoothstep(width * 0.5, width, distance)) * step(0.02, mask) * step(mask, 0.98);
}
`

const FRAGMENT_HEAD = `
uniform vec3 litColour;
uniform vec3 outlineColour;
uniform vec3 clothColour;
varying float vShade;
varying float vLit;
varying float vFelt;
varying float vHovered;
varying float vCovered;
varying float vAside;

${BORDER}`

/** Opacity of the skin beside the limb in focus. */
const FADED = 0.14

const PATCH: ShaderPatch = {
  vertex: [
    ['#include <common>', `#include <common>${VERTEX_HEAD}${DENT_VERTEX_HEAD}`],
    [
      '#include <begin_vertex>',
      `#include <begin_vertex>\nvLit = lit;\nvFelt = felt;\nvHovered = hovered;\nvCovered = covered;\nvAside = aside;\nvShade = shade;
        ${DENT_VERTEX}`,
    ],
  ],
  fragment: [
    ['#include <common>', `#include <common>${FRAGMENT_HEAD}${DENT_FRAGMENT_HEAD}`],
    [
      '#include <color_fragment>',
      `#include <color_fragment>
        // Folds are darker and warmer, as skin scatters light.
        diffuseColor.rgb *= mix(vec3(0.42, 0.30, 0.26), vec3(1.0), smoothstep(0.1, 0.92, vShade));
        float litEdge = max(fwidth(vLit), 1e-4);
        float inLit = smoothstep(0.5 - litEdge, 0.5 + litEdge, vLit);
        float hoverEdge = max(fwidth(vHovered), 1e-4);
        float inHovered = smoothstep(0.5 - hoverEdge, 0.5 + hoverEdge, vHovered);
        float clothEdge = max(fwidth(vCovered), 1e-4);
        float inCloth = smoothstep(0.5 - clothEdge, 0.5 + clothEdge, vCovered);
        // A seam a little inside the hem, as on a sewn edge.
        float seam = border(vCovered - 0.12, 1.0) * inCloth;
        diffuseColor.rgb = mix(diffuseColor.rgb, clothColour * (1.0 - 0.25 * seam), 0.92 * inCloth);
        // Without a border: nobody knows where a field of pain ends.
        diffuseColor.rgb = mix(diffuseColor.rgb, litColour, 0.26 * vFelt * (1.0 - inLit));
        diffuseColor.rgb = mix(diffuseColor.rgb, litColour, 0.42 * inLit);
        diffuseColor.rgb = mix(diffuseColor.rgb, litColour, 0.16 * inHovered);
        ${DENT_COLOUR}`,
    ],
    ['#include <normal_fragment_begin>', `#include <normal_fragment_begin>${DENT_NORMAL}`],
    [
      '#include <opaque_fragment>',
      `float line = max(border(vLit, 1.6), border(vHovered, 2.4));
        outgoingLight = mix(outgoingLight, outlineColour, line);
        #include <opaque_fragment>`,
    ],
    // The page shows through; nothing is blended, so what lies behind the skin stays hidden.
    [
      '#include <premultiplied_alpha_fragment>',
      `gl_FragColor *= mix(1.0, ${FADED.toFixed(2)}, vAside);`,
    ],
  ],
}

/** Builds the skin's material. It draws borders where masks cross ½, so they are always smooth. */
export function buildBodyMaterial(): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 0.78, metalness: 0 })
  const uniforms = {
    litColour: { value: new Color() },
    outlineColour: { value: new Color() },
    clothColour: { value: new Color() },
  }
  material.userData = uniforms
  patchMaterial(material, PATCH, { ...uniforms, ...dentUniforms })
  return material
}

export function paintBodyMaterial(material: MeshStandardMaterial, dark: boolean): void {
  const colours = BODY[dark ? 'dark' : 'light']
  material.color.set(colours.clay)
  material.userData.litColour.value.set(colours.lit)
  material.userData.outlineColour.value.set(colours.outline)
  material.userData.clothColour.value.set(colours.cloth)
}

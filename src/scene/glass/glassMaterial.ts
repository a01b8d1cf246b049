import { Color, ShaderMaterial } from 'three'
import { BODY, GLASS } from '../../tokens'
import { BORDER } from '../body/bodyMaterial'

const VERTEX = `
  attribute float lit;
  attribute float hovered;
  attribute float shade;
  varying float vShade;
  varying vec3 vNormal;
  varying vec3 vView;
  varying float vLit;
  varying float vHovered;
  void main() {
    vec4 view = modelViewMatrix * vec4(position, 1.0);
    vNormal = normalMatrix * normal;
    vView = -view.xyz;
    vLit = lit;
    vHovered = hovered;
    vShade = shade;
    gl_Position = projectionMatrix * view;
  }`

/** Builds the skin as glass: clear where it faces the camera, a rim where it turns away. */
export function buildGlassMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: {
      rim: { value: new Color() },
      litColour: { value: new Color() },
      outlineColour: { value: new Color() },
    },
    vertexShader: VERTEX,
    fragmentShader: `
      uniform vec3 rim;
      uniform vec3 litColour;
      uniform vec3 outlineColour;
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vLit;
      varying float vHovered;
      varying float vShade;
      ${BORDER}
      void main() {
        float away = 1.0 - abs(dot(normalize(vNormal), normalize(vView)));
        // Folds, nails and the navel stay visible.
        float fold = 1.0 - smoothstep(0.25, 0.85, vShade);
        float cover = 0.08 + max(0.6 * pow(away, 2.2), 0.4 * fold);
        float inLit = smoothstep(0.4, 0.6, vLit);
        float inHovered = smoothstep(0.4, 0.6, vHovered);
        vec3 colour = mix(rim, litColour, max(0.8 * inLit, 0.5 * inHovered));
        cover = max(cover, max(0.24 * inLit, 0.16 * inHovered));
        float line = max(border(vLit, 1.6), border(vHovered, 2.0));
        gl_FragColor = vec4(mix(colour, outlineColour, line), max(cover, 0.85 * line));
        #include <colorspace_fragment>
      }`,
  })
}

/**
 * Builds what is drawn before the glass, with the same shape: nothing but depth, so that of all
 * layers of skin only the foremost is seen.
 */
export function buildDepthMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    colorWrite: false,
    vertexShader: VERTEX,
    fragmentShader: 'void main() { gl_FragColor = vec4(0.0); }',
  })
}

export function paintGlass({ uniforms }: ShaderMaterial, dark: boolean): void {
  const theme = dark ? 'dark' : 'light'
  uniforms.rim!.value.set(GLASS[theme])
  uniforms.litColour!.value.set(BODY[theme].lit)
  uniforms.outlineColour!.value.set(BODY[theme].outline)
}

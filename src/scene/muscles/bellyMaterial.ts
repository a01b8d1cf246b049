import { Color, ShaderMaterial } from 'three'
import { MUSCLES } from '../../tokens'

/** Between two lines along the fibres, metres. */
const FIBRE = 0.0024

/** Builds the material of the muscles: red bellies and pale tendons with fine lines along their fibres. */
export function buildBellyMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      belly: { value: new Color() },
      tendon: { value: new Color() },
      ink: { value: new Color() },
      lit: { value: new Color() },
    },
    vertexShader: `
      attribute float fibre; // metres across the fibres
      attribute float sinew; // 0 belly, 1 tendon
      attribute float lit;
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vFibre;
      varying float vSinew;
      varying float vLit;
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vNormal = normalMatrix * normal;
        vView = -view.xyz;
        vFibre = fibre;
        vSinew = sinew;
        vLit = lit;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: `
      uniform vec3 belly;
      uniform vec3 tendon;
      uniform vec3 ink;
      uniform vec3 lit;
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vFibre;
      varying float vSinew;
      varying float vLit;
      void main() {
        vec3 outwards = normalize(vNormal);
        float facing = max(dot(outwards, normalize(vView)), 0.0);
        // As the lights of the stage, which turn with the camera.
        float key = max(dot(outwards, normalize(vec3(-0.5, 0.62, 0.6))), 0.0);
        float fill = max(dot(outwards, normalize(vec3(0.8, 0.1, 0.5))), 0.0);
        vec3 colour = mix(mix(belly, lit, 0.8 * vLit), tendon, vSinew);
        float place = vFibre / ${FIBRE};
        float width = fwidth(place);
        // Where lines would be closer than a few pixels they become a tone.
        float line = smoothstep(0.5 - max(width, 0.12), 0.5, abs(fract(place) - 0.5));
        line = mix(line, 0.35, smoothstep(0.25, 0.6, width));
        colour *= 1.0 - 0.26 * line * (1.0 - 0.6 * vSinew);
        colour *= 0.36 + 0.58 * key + 0.14 * fill;
        // Fine edges set muscles apart.
        colour = mix(ink, colour, 0.2 + 0.8 * smoothstep(0.05, 0.55, facing));
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
      }`,
  })
}

export function paintBellies({ uniforms }: ShaderMaterial, dark: boolean): void {
  for (const [name, colour] of Object.entries(MUSCLES[dark ? 'dark' : 'light']))
    uniforms[name]?.value.set(colour)
}

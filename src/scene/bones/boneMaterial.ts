import { Color, ShaderMaterial } from 'three'
import { BONES } from '../../tokens'

/** Builds the material of the bones: matt, darker at their edges, hazy behind what is looked at. */
export function buildBoneMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      bone: { value: new Color() },
      gristle: { value: new Color() },
      ink: { value: new Color() },
      haze: { value: new Color() },
      felt: { value: new Color() },
      /** From the camera to what it looks at, metres. */
      distance: { value: 100 },
    },
    vertexShader: `
      attribute float soft; // 1 for cartilage and discs
      attribute float lit;
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vSoft;
      varying float vLit;
      uniform float distance;
      varying float vBehind; // metres behind what the camera looks at
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vNormal = normalMatrix * normal;
        vView = -view.xyz;
        vSoft = soft;
        vLit = lit;
        vBehind = -view.z - distance;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: `
      uniform vec3 bone;
      uniform vec3 gristle;
      uniform vec3 ink;
      uniform vec3 haze;
      uniform vec3 felt;
      varying vec3 vNormal;
      varying vec3 vView;
      varying float vSoft;
      varying float vLit;
      varying float vBehind;
      void main() {
        vec3 outwards = normalize(vNormal);
        float facing = max(dot(outwards, normalize(vView)), 0.0);
        // As the lights of the stage, which turn with the camera.
        float key = max(dot(outwards, normalize(vec3(-0.5, 0.62, 0.6))), 0.0);
        float fill = max(dot(outwards, normalize(vec3(0.8, 0.1, 0.5))), 0.0);
        float sky = 0.5 + 0.5 * outwards.y;
        vec3 colour = mix(bone, gristle, step(0.5, vSoft));
        colour = mix(colour, felt, 0.75 * vLit);
        colour *= 0.38 + 0.52 * key + 0.12 * fill + 0.14 * sky;
        // Fine edges set ribs and vertebrae apart where they are small.
        colour = mix(ink, colour, 0.25 + 0.75 * smoothstep(0.05, 0.5, facing));
        colour = mix(colour, haze, 0.72 * smoothstep(-0.05, 0.15, vBehind));
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
      }`,
  })
}

export function paintBones({ uniforms }: ShaderMaterial, dark: boolean): void {
  for (const [name, colour] of Object.entries(BONES[dark ? 'dark' : 'light']))
    uniforms[name]?.value.set(colour)
}

import { Color, ShaderMaterial } from 'three'
import { LIGHT } from '../tokens'

/** Builds the material of an ellipse that is darkest in its middle. */
export function buildShadowMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { strength: { value: 0 }, colour: { value: new Color(LIGHT.shadow) } },
    vertexShader: `
      varying vec2 vAway;
      void main() {
        vAway = uv * 2.0 - 1.0;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: `
      uniform float strength;
      uniform vec3 colour;
      varying vec2 vAway;
      void main() {
        float away = min(length(vAway), 1.0);
        float cover = away < 0.45
          ? mix(1.0, 0.42, away / 0.45)
          : mix(0.42, 0.0, (away - 0.45) / 0.55);
        gl_FragColor = vec4(colour, strength * cover);
        #include <colorspace_fragment>
      }`,
  })
}

import { Color, ShaderMaterial } from 'three'

/** Builds the material of round dots of constant size on the screen; hidden if they face away. */
export function buildMarkerMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { pixelRatio: { value: 1 }, rim: { value: new Color() } },
    vertexShader: `
      attribute vec3 colour;
      attribute vec3 shape; // diameter in CSS pixels, 1 for a ring, opacity
      uniform float pixelRatio;
      varying vec3 vColour;
      varying vec2 vShape;
      varying float vSize;
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vec3 outward = normalize(normalMatrix * normal);
        float facing = dot(outward, normalize(-view.xyz));
        vColour = colour;
        vShape = vec2(shape.y, shape.z * smoothstep(-0.05, 0.2, facing));
        vSize = shape.x * pixelRatio;
        gl_PointSize = vSize;
        // Towards the camera, so that the curve of the skin does not cut the dot.
        view.xyz -= normalize(view.xyz) * 0.012;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: `
      uniform vec3 rim;
      varying vec3 vColour;
      varying vec2 vShape;
      varying float vSize;
      void main() {
        float radius = length(gl_PointCoord - 0.5) * vSize;
        float outer = vSize * 0.5;
        float cover = 1.0 - smoothstep(outer - 1.0, outer, radius);
        // Small dots get no rim.
        float width = vSize < 7.0 ? 0.0 : max(1.5, vSize * 0.13);
        float inRim = smoothstep(outer - width - 1.0, outer - width, radius);
        float hole = vShape.x * (1.0 - smoothstep(outer * 0.42, outer * 0.42 + 1.0, radius));
        vec3 colour = mix(vColour, rim, inRim);
        float alpha = cover * vShape.y * (1.0 - hole);
        if (alpha < 0.01) discard;
        gl_FragColor = vec4(colour, alpha);
        #include <colorspace_fragment>
      }`,
  })
}

import { BufferAttribute, BufferGeometry, Color, DoubleSide, ShaderMaterial } from 'three'
import type { Stroke } from './strokes'

/** Builds one ribbon for all strokes; the shader sets its width on the screen. */
export function buildStrokes(strokes: readonly Stroke[]): BufferGeometry {
  const here: number[] = []
  const before: number[] = []
  const after: number[] = []
  /** Per vertex: the edge (−1 or 1), width, opacity. */
  const look: number[] = []
  const index: number[] = []
  for (const { points, width, opacity } of strokes)
    points.forEach((point, row) => {
      const [last, next] = [points[row - 1] ?? point, points[row + 1] ?? point]
      for (const edge of [-1, 1]) {
        here.push(...point.toArray())
        before.push(...last.toArray())
        after.push(...next.toArray())
        look.push(edge, width, opacity)
      }
      const vertex = here.length / 3
      if (row > 0) index.push(...[-4, -3, -2, -2, -3, -1].map((step) => vertex + step))
    })
  const geometry = new BufferGeometry()
  for (const [name, values] of Object.entries({ position: here, before, after, look }))
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), 3))
  geometry.setIndex(index)
  return geometry
}

/** Builds the material of rimmed lines of constant width on the screen; the body can hide them. */
export function buildStrokeMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    uniforms: {
      /** Size of the picture in CSS pixels. */
      picture: { value: [1, 1] },
      ink: { value: new Color() },
      rim: { value: new Color() },
    },
    vertexShader: `
      attribute vec3 before;
      attribute vec3 after;
      attribute vec3 look;
      uniform vec2 picture;
      varying vec3 vLook; // pixels from the middle, half the width, opacity

      vec4 project(vec3 at) {
        vec4 view = modelViewMatrix * vec4(at, 1.0);
        // Towards the camera, as the skin can bulge between two points of the line.
        view.xyz -= normalize(view.xyz) * 0.0015;
        return projectionMatrix * view;
      }
      vec2 direction(vec4 from, vec4 to) {
        vec2 way = (to.xy / to.w - from.xy / from.w) * picture;
        return dot(way, way) < 1e-8 ? vec2(0.0) : normalize(way);
      }
      void main() {
        vec4 here = project(position);
        vec2 into = direction(project(before), here);
        vec2 on = direction(here, project(after));
        if (into == vec2(0.0)) into = on;
        if (on == vec2(0.0)) on = into;
        vec2 along = dot(into, on) < -0.8 ? into : normalize(into + on + 1e-6);
        float reach = look.y * 0.5 + 1.5;
        vLook = vec3(look.x * reach, look.y * 0.5, look.z);
        here.xy += vec2(-along.y, along.x) * look.x * reach * 2.0 / picture * here.w;
        gl_Position = here;
      }`,
    fragmentShader: `
      uniform vec3 ink;
      uniform vec3 rim;
      varying vec3 vLook;
      void main() {
        float aside = abs(vLook.x);
        float inside = clamp(vLook.y - aside + 0.5, 0.0, 1.0);
        float cover = clamp(vLook.y + 1.0 - aside + 0.5, 0.0, 1.0);
        float alpha = vLook.z * max(inside, cover * 0.55);
        if (alpha < 0.01) discard;
        gl_FragColor = vec4(mix(rim, ink, inside), alpha);
        #include <colorspace_fragment>
      }`,
  })
}

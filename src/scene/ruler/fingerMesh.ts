import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  ShaderMaterial,
  type Vector3,
} from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { RulerLine, Rulers } from '../../body/rulers'
import { handWidths } from '../../domain/ruler/handMeasure'
import { type SkinPoint, skinAt } from './skinAt'
import { spotOn } from './strokes'

/** Height of the fingers above the skin, metres. */
const LIFT = 0.0012
/** How far a finger reaches over the line, and its drawn length, metres. */
const TIP = 0.009
const LENGTH = 0.058
const ACROSS = 6
const ALONG = 16

/**
 * The widths of the fingers that lie side by side along a line of so many cun, metres. A half thumb
 * is drawn as a whole one: the line ends under its middle.
 */
export function fingersBeside(cun: number, { thumb, fingers }: Rulers['hand']): number[] {
  return handWidths(cun).flatMap((width) => (width === 'four-fingers' ? fingers : [thumb]))
}

/**
 * Builds fingers of true size that lie across a line, side by side on the skin, from its start.
 *
 * @param towardsEye direction to the camera; the fingers come from the side that faces it more
 */
export function buildFingers(
  line: RulerLine,
  widths: readonly number[],
  bvh: MeshBVH,
  towardsEye: Vector3,
): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const places: number[] = []
  const index: number[] = []
  const middle = spotOn(line, line.reach / 2, bvh)
  const sides = [1, -1].map((side) => {
    const far = skinAt(bvh, middle.position.clone().addScaledVector(middle.across, side * LENGTH))
    return {
      side,
      seen: far.normal.dot(towardsEye) + (far.normal.x * far.position.x > 0 ? 0.05 : 0),
    }
  })
  const side = sides[0]!.seen >= sides[1]!.seen ? 1 : -1
  let start = 0
  for (const width of widths) {
    const first = positions.length / 3
    for (let column = 0; column <= ACROSS; column++) {
      const spot = spotOn(line, start + (column / ACROSS) * width, bvh)
      march(spot.position, spot.across.multiplyScalar(side), ({ position, normal }, along) => {
        positions.push(...position.addScaledVector(normal, LIFT).toArray())
        normals.push(...normal.toArray())
        places.push((column / ACROSS - 0.5) * width, along, width)
      })
    }
    for (let column = 0; column < ACROSS; column++)
      for (let row = 0; row < ALONG; row++) {
        const corner = first + column * (ALONG + 1) + row
        const next = corner + ALONG + 1
        index.push(corner, next, corner + 1, corner + 1, next, next + 1)
      }
    start += width
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3))
  geometry.setAttribute('place', new BufferAttribute(Float32Array.from(places), 3))
  geometry.setIndex(index)
  return geometry

  /** Calls `put` with positions from the tip to the base, along the skin. */
  function march(from: Vector3, way: Vector3, put: (place: SkinPoint, along: number) => void) {
    const row = LENGTH / ALONG
    let here = skinAt(bvh, from.clone().addScaledVector(way, -TIP))
    const heading = way.clone()
    for (let step = 0; step <= ALONG; step++) {
      put({ position: here.position.clone(), normal: here.normal }, step * row)
      heading.addScaledVector(here.normal, -heading.dot(here.normal)).normalize()
      here = skinAt(bvh, here.position.clone().addScaledVector(heading, row))
    }
  }
}

/** Builds the translucent material of fingers with outline and nail; they fade towards the hand. */
export function buildFingerMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    uniforms: { fill: { value: new Color() }, outline: { value: new Color() } },
    vertexShader: `
      attribute vec3 place; // metres from the finger's middle line and from its tip; its width
      varying vec3 vPlace;
      varying float vFacing;
      void main() {
        vPlace = place;
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vFacing = dot(normalize(normalMatrix * normal), normalize(-view.xyz));
        view.xyz -= normalize(view.xyz) * 0.001;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: `
      uniform vec3 fill;
      uniform vec3 outline;
      varying vec3 vPlace;
      varying float vFacing;
      // Negative inside.
      float capsule(vec2 at, float radius) {
        at.y = min(0.0, at.y - radius);
        return length(at) - radius;
      }
      float ring(float distance, float pixels) {
        float width = fwidth(distance) * pixels;
        return 1.0 - smoothstep(width * 0.5, width, abs(distance + width * 0.5));
      }
      void main() {
        float radius = vPlace.z * 0.5;
        float edge = capsule(vPlace.xy, radius * 0.98);
        float inside = 1.0 - smoothstep(-fwidth(edge), 0.0, edge);
        vec2 nailAt = abs(vPlace.xy - vec2(0.0, radius * 1.05)) - vec2(radius * 0.28, radius * 0.38);
        float nail = length(max(nailAt, 0.0)) + min(max(nailAt.x, nailAt.y), 0.0) - radius * 0.26;
        float fade = 1.0 - smoothstep(${(LENGTH * 0.55).toFixed(4)}, ${LENGTH.toFixed(4)}, vPlace.y);
        float line = max(ring(edge, 2.0), ring(nail, 1.6) * 0.6);
        // Fade out before the skin turns away, so that no scrap hangs over the edge of a limb.
        fade *= smoothstep(0.08, 0.4, vFacing);
        float alpha = inside * fade * mix(0.42, 0.9, line);
        if (alpha < 0.01) discard;
        gl_FragColor = vec4(mix(fill, outline, line), alpha);
        #include <colorspace_fragment>
      }`,
  })
}

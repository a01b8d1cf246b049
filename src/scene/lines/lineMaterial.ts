import { Color, DoubleSide, ShaderMaterial } from 'three'
import { CHANNEL_CODES, type ChannelCode } from '../../domain/codes'

/** Style of one channel's line: width in CSS pixels, opacity 0…1. */
export interface LineStyle {
  readonly colour: string
  readonly width: number
  readonly opacity: number
}

const COUNT = CHANNEL_CODES.length

/** Builds the material of lines of constant width on the screen; the body can hide them. */
export function buildLinesMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    uniforms: {
      /** Size of the picture in CSS pixels. */
      picture: { value: [1, 1] },
      colours: { value: CHANNEL_CODES.map(() => new Color()) },
      widths: { value: CHANNEL_CODES.map(() => 0) },
      opacities: { value: CHANNEL_CODES.map(() => 0) },
    },
    vertexShader: `
      attribute vec3 before;
      attribute vec3 after;
      attribute vec2 edge;
      uniform vec2 picture;
      uniform vec3 colours[${COUNT}];
      uniform float widths[${COUNT}];
      uniform float opacities[${COUNT}];
      varying vec4 vColour;
      varying vec2 vAcross; // pixels from the middle, half the width

      vec4 project(vec3 at) {
        vec4 view = modelViewMatrix * vec4(at, 1.0);
        // Towards the camera, as the skin can bulge between two points of the line.
        view.xyz -= normalize(view.xyz) * 0.001;
        return projectionMatrix * view;
      }
      vec2 direction(vec2 from, vec2 to) {
        vec2 way = to - from;
        return dot(way, way) < 1e-8 ? vec2(0.0) : normalize(way);
      }
      void main() {
        int channel = int(edge.y + 0.5);
        vColour = vec4(colours[channel], opacities[channel]);
        if (vColour.a <= 0.0) {
          gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
          return;
        }
        vec4 here = project(position);
        vec4 last = project(before);
        vec4 next = project(after);
        vec2 at = here.xy / here.w * picture;
        vec2 into = direction(last.xy / last.w * picture, at);
        vec2 out_ = direction(at, next.xy / next.w * picture);
        if (into == vec2(0.0)) into = out_;
        if (out_ == vec2(0.0)) out_ = into;
        vec2 along = dot(into, out_) < -0.8 ? into : normalize(into + out_ + 1e-6);
        // The edge lies farther out at a bend; at a sharp corner this is limited.
        float stretch = min(1.6, 1.0 / max(0.3, dot(along, into)));
        float reach = widths[channel] * 0.5 + 0.5;
        vAcross = vec2(edge.x * reach, widths[channel] * 0.5);
        // The picture is two units wide, so a pixel is 2 / picture.
        here.xy += vec2(-along.y, along.x) * edge.x * reach * stretch * 2.0 / picture * here.w;
        gl_Position = here;
      }`,
    fragmentShader: `
      varying vec4 vColour;
      varying vec2 vAcross;
      void main() {
        float cover = clamp(vAcross.y - abs(vAcross.x) + 0.5, 0.0, 1.0);
        float alpha = vColour.a * cover;
        if (alpha < 0.01) discard;
        gl_FragColor = vec4(vColour.rgb, alpha);
        #include <colorspace_fragment>
      }`,
  })
}

/** Sets the style of every channel; a channel without a style is not drawn. */
export function paintLines(
  { uniforms }: ShaderMaterial,
  styles: ReadonlyMap<ChannelCode, LineStyle>,
): void {
  CHANNEL_CODES.forEach((channel, index) => {
    const style = styles.get(channel)
    uniforms.widths!.value[index] = style?.width ?? 0
    uniforms.opacities!.value[index] = style?.opacity ?? 0
    if (style) uniforms.colours!.value[index].set(style.colour)
  })
}

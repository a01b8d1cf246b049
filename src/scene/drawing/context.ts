export const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  antialias: true,
  depth: true,
  stencil: false,
  powerPreference: 'high-performance',
}

/** Tells when the browser takes the context of a canvas away, and when it gives it back. */
export function watchContext(
  canvas: EventTarget,
  listener: (context: 'there' | 'lost') => void,
): void {
  canvas.addEventListener('webglcontextlost', (event) => {
    // Otherwise the browser never restores the context.
    event.preventDefault()
    listener('lost')
  })
  // three rebuilds its buffers, textures and programs when it next draws them.
  canvas.addEventListener('webglcontextrestored', () => listener('there'))
}

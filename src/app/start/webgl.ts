/** Whether this browser can draw the body (WebGL 2). */
export function canDrawBody(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    if (!context) return false
    // Browsers allow few contexts at a time: hand this one back.
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return true
  } catch {
    return false
  }
}

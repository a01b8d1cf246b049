/** Whether this browser can draw the body (WebGL 2). */
export function canDrawBody(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    if (!context) return false
    // Browsers limit the number of contexts, so release this one.
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return true
  } catch {
    return false
  }
}

import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'

/**
 * Tells when the browser takes the WebGL context away and when it gives it back. three then builds
 * its buffers, textures and programs again, as they are drawn.
 */
export function ContextGuard({ onChange }: { readonly onChange: (lost: boolean) => void }) {
  const element = useThree((state) => state.gl.domElement)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    const onLost = (event: Event) => {
      // Without this the browser never gives the context back.
      event.preventDefault()
      onChange(true)
    }
    const onRestored = () => {
      onChange(false)
      invalidate()
    }
    element.addEventListener('webglcontextlost', onLost)
    element.addEventListener('webglcontextrestored', onRestored)
    return () => {
      element.removeEventListener('webglcontextlost', onLost)
      element.removeEventListener('webglcontextrestored', onRestored)
    }
  }, [element, invalidate, onChange])
  return null
}

import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'

/**
 * Reports when the browser takes the WebGL context away and when it restores it. three rebuilds its
 * buffers, textures and programs when it next draws them.
 */
export function ContextGuard({ onChange }: { readonly onChange: (lost: boolean) => void }) {
  const element = useThree((state) => state.gl.domElement)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    const onLost = (event: Event) => {
      // Otherwise the browser never restores the context.
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

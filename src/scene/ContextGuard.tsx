import sceneMessages from 'virtual:messages/scene'
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { messagesOf } from '../messages/messages'
import { useViewStore } from '../state/view'

/** A lost WebGL context is said in plain words, and the scene is drawn anew when it returns. */
export function ContextGuard() {
  const element = useThree((state) => state.gl.domElement)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    const { notify, setScene } = useViewStore.getState()
    const onLost = (event: Event) => {
      // Without this the browser never gives the context back.
      event.preventDefault()
      setScene('failed')
      notify(() => messagesOf(sceneMessages).lost)
    }
    const onRestored = () => {
      setScene('ready')
      notify(undefined)
      invalidate()
    }
    element.addEventListener('webglcontextlost', onLost)
    element.addEventListener('webglcontextrestored', onRestored)
    return () => {
      element.removeEventListener('webglcontextlost', onLost)
      element.removeEventListener('webglcontextrestored', onRestored)
    }
  }, [element, invalidate])
  return null
}

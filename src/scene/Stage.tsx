import { useEffect, useMemo } from 'react'
import { CanvasTexture } from 'three'
import { useStore } from '../state/store'

/** Soft studio light from above left, a cool rim from behind, and the shadow under the feet. */
export function Stage() {
  const dark = useStore((state) => state.dark)
  return (
    <>
      <hemisphereLight args={['#fff8ef', '#b8a695', dark ? 0.9 : 1.35]} />
      <directionalLight position={[-1.4, 2.6, 2.2]} intensity={dark ? 1.5 : 1.7} color="#fff4e6" />
      <directionalLight position={[1.8, 1.6, -2.4]} intensity={dark ? 1.3 : 1.1} color="#e6eefc" />
      <directionalLight position={[-2, 0.4, -1]} intensity={0.35} color="#ffe7d6" />
      <ContactShadow dark={dark} />
    </>
  )
}

/** Half the width of the shadow's disc, metres. */
const SHADOW_RADIUS = 0.55

function ContactShadow({ dark }: { readonly dark: boolean }) {
  const texture = useMemo(() => drawShadow(dark ? 0.75 : 0.42), [dark])
  useEffect(() => () => texture.dispose(), [texture])
  return (
    <mesh rotation-x={-Math.PI / 2} position-y={-0.002} raycast={() => null}>
      <planeGeometry args={[SHADOW_RADIUS * 2, SHADOW_RADIUS * 1.3]} />
      <meshBasicMaterial map={texture} transparent depthWrite={false} />
    </mesh>
  )
}

function drawShadow(strength: number): CanvasTexture {
  const size = 128
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const context = canvas.getContext('2d')
  if (context) {
    const half = size / 2
    const fade = context.createRadialGradient(half, half, 0, half, half, half)
    fade.addColorStop(0, `rgba(40, 28, 20, ${strength})`)
    fade.addColorStop(0.45, `rgba(40, 28, 20, ${strength * 0.42})`)
    fade.addColorStop(1, 'rgba(40, 28, 20, 0)')
    context.fillStyle = fade
    context.fillRect(0, 0, size, size)
  }
  return new CanvasTexture(canvas)
}

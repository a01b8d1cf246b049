import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { CanvasTexture, type Group } from 'three'
import { useViewStore } from '../state/view'
import { LIGHT } from '../tokens'

/**
 * Soft studio light that turns with the camera, so that every side of the body is well lit.
 *
 * @param shadow on the floor; close to the feet it would only be a blot
 */
export function Stage({ shadow }: { readonly shadow: boolean }) {
  const dark = useViewStore((state) => state.dark)
  const rig = useRef<Group>(null)
  useFrame(({ camera }) => rig.current?.quaternion.copy(camera.quaternion))
  return (
    <>
      <hemisphereLight args={[LIGHT.sky, LIGHT.ground, dark ? 0.75 : 1.05]} />
      <group ref={rig}>
        <directionalLight
          position={[-1.6, 1.8, 2]}
          intensity={dark ? 1.9 : 2.1}
          color={LIGHT.key}
        />
        <directionalLight position={[2.2, 0.4, 1.2]} intensity={0.45} color={LIGHT.fill} />
        <directionalLight
          position={[1.6, 1.2, -2.4]}
          intensity={dark ? 1.5 : 0.9}
          color={LIGHT.back}
        />
      </group>
      {shadow && <ContactShadow dark={dark} />}
    </>
  )
}

/** Half the width of the shadow, metres. */
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
    fade.addColorStop(0, LIGHT.shadow)
    fade.addColorStop(0.45, `${LIGHT.shadow}6b`)
    fade.addColorStop(1, `${LIGHT.shadow}00`)
    context.globalAlpha = strength
    context.fillStyle = fade
    context.fillRect(0, 0, size, size)
  }
  return new CanvasTexture(canvas)
}

import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { useViewStore } from '../state/view'
import { LIGHT } from '../tokens'
import { buildShadowMaterial } from './shadowMaterial'

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
  const invalidate = useThree((state) => state.invalidate)
  const material = useMemo(buildShadowMaterial, [])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => {
    material.uniforms.strength!.value = dark ? 0.75 : 0.42
    invalidate()
  }, [material, dark, invalidate])
  return (
    <mesh material={material} rotation-x={-Math.PI / 2} position-y={-0.002} raycast={() => null}>
      <planeGeometry args={[SHADOW_RADIUS * 2, SHADOW_RADIUS * 1.3]} />
    </mesh>
  )
}

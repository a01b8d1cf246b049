import type { CameraControls } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo } from 'react'
import type { Skeleton } from '../../body/bones'
import type { LoadedBody } from '../../models/models'
import { useViewStore } from '../../state/view'
import { BoneNumbers } from './BoneNumbers'
import { buildBoneGeometry, lightBones } from './boneGeometry'
import { buildBoneMaterial, paintBones } from './boneMaterial'
import { useLitBones } from './useLitBones'

interface Props {
  readonly body: LoadedBody
  readonly skeleton: Skeleton
  /** Whether vertebrae and ribs have their numbers. */
  readonly numbered: boolean
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Draws the bones in one call. */
export function Bones({ body, skeleton, numbered, layer }: Props) {
  const invalidate = useThree((state) => state.invalidate)
  const dark = useViewStore((state) => state.dark)
  const geometry = useMemo(() => buildBoneGeometry(skeleton), [skeleton])
  const material = useMemo(buildBoneMaterial, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => {
    paintBones(material, dark)
    invalidate()
  }, [material, dark, invalidate])

  useFrame(({ controls }) => {
    material.uniforms.distance!.value = (controls as CameraControls | null)?.distance ?? 100
  })

  const { ids, side } = useLitBones(body)
  useEffect(() => {
    lightBones(geometry, skeleton, ids, side)
    invalidate()
  }, [geometry, skeleton, ids, side, invalidate])
  return (
    <>
      <mesh
        geometry={geometry}
        material={material}
        renderOrder={-3}
        frustumCulled={false}
        raycast={() => null}
        dispose={null}
      />
      {numbered && <BoneNumbers skeleton={skeleton} lit={ids} side={side} layer={layer} />}
    </>
  )
}

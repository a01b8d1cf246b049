import type { CameraControls } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo } from 'react'
import type { BoneRange, Skeleton } from '../../body/bones'
import type { LoadedBody } from '../../models/models'
import { useViewStore } from '../../state/view'
import { BoneNumbers } from './BoneNumbers'
import { buildBoneGeometry, findBones, lightBones } from './boneGeometry'
import { buildBoneMaterial, paintBones } from './boneMaterial'
import { useBonesInPicture } from './useBonesInPicture'
import { useLitBones } from './useLitBones'

interface Props {
  readonly body: LoadedBody
  readonly skeleton: Skeleton
  /** Whether vertebrae and ribs have their numbers. */
  readonly numbered: boolean
  readonly layer: RefObject<HTMLDivElement | null>
}

const NONE: readonly BoneRange[] = []

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

  const { asked, ids, side } = useLitBones(body)
  const lit = useMemo(() => findBones(skeleton, ids, side), [skeleton, ids, side])
  useEffect(() => {
    lightBones(geometry, skeleton, lit)
    invalidate()
  }, [geometry, skeleton, lit, invalidate])
  useBonesInPicture(skeleton, asked ? lit : NONE)
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

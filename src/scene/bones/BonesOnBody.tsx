import type { CameraControls } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo } from 'react'
import type { BufferGeometry, Ray } from 'three'
import type { Skeleton } from '../../body/bones'
import { useLanguage } from '../../messages/messages'
import type { LoadedBody } from '../../models/models'
import { skeletons } from '../../models/skeletons'
import { useModel } from '../../models/useModel'
import { useViewStore } from '../../state/view'
import { BoneNumbers } from './BoneNumbers'
import { bonePicker, buildBoneGeometry, lightBones } from './boneGeometry'
import { buildBoneMaterial, paintBones } from './boneMaterial'
import { buildDepthMaterial, buildGlassMaterial, paintGlass } from './glassMaterial'
import { useLitBones } from './useLitBones'

/** Returns the name of the bone that a ray meets first. */
export type NameBone = (ray: Ray) => string | undefined

interface Props {
  readonly body: LoadedBody
  /** Of the skin, with its masks. */
  readonly skin: BufferGeometry
  readonly layer: RefObject<HTMLDivElement | null>
  /** Called with how to name bones once the skin is drawn here, as glass; without it after that. */
  readonly onShown: (nameBone: NameBone | undefined) => void
}

/** Draws the bones, in one call, and the skin over them as glass, in two. */
export default function BonesOnBody({ body, ...props }: Props) {
  const { value } = useModel(skeletons(body.id))
  return value ? <GlassBody {...props} body={body} skeleton={value} /> : null
}

function GlassBody({
  body,
  skin,
  layer,
  onShown,
  skeleton,
}: Props & { readonly skeleton: Skeleton }) {
  const invalidate = useThree((state) => state.invalidate)
  const dark = useViewStore((state) => state.dark)
  const geometry = useMemo(() => buildBoneGeometry(skeleton), [skeleton])
  const bone = useMemo(buildBoneMaterial, [])
  const glass = useMemo(buildGlassMaterial, [])
  const depth = useMemo(buildDepthMaterial, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(
    () => () => {
      for (const material of [bone, glass, depth]) material.dispose()
      invalidate()
    },
    [bone, glass, depth, invalidate],
  )
  useEffect(() => {
    paintBones(bone, dark)
    paintGlass(glass, dark)
    invalidate()
  }, [bone, glass, dark, invalidate])

  useFrame(({ controls }) => {
    bone.uniforms.distance!.value = (controls as CameraControls | null)?.distance ?? 100
  })

  const { ids, side } = useLitBones(body)
  useEffect(() => {
    lightBones(geometry, skeleton, ids, side)
    invalidate()
  }, [geometry, skeleton, ids, side, invalidate])

  const pick = useMemo(() => bonePicker(skeleton), [skeleton])
  const language = useLanguage()
  useEffect(() => {
    onShown((ray) => {
      const found = pick(ray)
      return found && (language === 'en' ? found.name : found.names[language])
    })
    return () => onShown(undefined)
  }, [pick, language, onShown])
  return (
    <>
      <mesh geometry={geometry} material={bone} renderOrder={-2} {...UNTOUCHED} />
      <mesh geometry={skin} material={depth} renderOrder={-1} {...UNTOUCHED} />
      <mesh geometry={skin} material={glass} {...UNTOUCHED} />
      <BoneNumbers skeleton={skeleton} lit={ids} side={side} layer={layer} />
    </>
  )
}

const UNTOUCHED = { raycast: () => null, dispose: null, frustumCulled: false } as const

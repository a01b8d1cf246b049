import { useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo } from 'react'
import type { BufferGeometry, Ray } from 'three'
import { boneNameIn } from '../../body/boneChart'
import type { BeneathModels } from '../../body/decodeBeneath'
import { useLanguage } from '../../messages/messages'
import { bellies, skeletons } from '../../models/beneath'
import type { LoadedBody } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useViewStore } from '../../state/view'
import { Bones } from '../bones/Bones'
import { Muscles } from '../muscles/Muscles'
import { buildDepthMaterial, buildGlassMaterial, paintGlass } from './glassMaterial'
import { rangePicker } from './rangePicker'

/** What a ray meets first beneath the skin. */
export interface Beneath {
  /** The name of a bone, while the bones are shown. */
  readonly boneAt: (ray: Ray) => string | undefined
  /** The id of a muscle, while the muscles are shown. */
  readonly muscleAt: (ray: Ray) => string | undefined
}

interface Props {
  readonly body: LoadedBody
  /** Of the skin, with its masks. */
  readonly skin: BufferGeometry
  /** Whether the muscles are shown, over the bones. */
  readonly muscles: boolean
  readonly layer: RefObject<HTMLDivElement | null>
  /** Called with what lies beneath once the skin is drawn here, as glass; without it after that. */
  readonly onShown: (beneath: Beneath | undefined) => void
}

/** Draws the skin as glass, in two calls, over the bones and muscles, in one each. */
export default function GlassBody({ body, muscles, ...props }: Props) {
  const { value: skeleton } = useModel(skeletons(body.id))
  const { value: volumes } = useModel(bellies(body.id), muscles)
  if (!skeleton || (muscles && !volumes)) return null
  return (
    <Glass {...props} body={body} skeleton={skeleton} volumes={muscles ? volumes : undefined} />
  )
}

interface GlassProps extends Omit<Props, 'muscles'> {
  readonly skeleton: BeneathModels['bones']
  readonly volumes: BeneathModels['bellies'] | undefined
}

function Glass({ body, skin, layer, onShown, skeleton, volumes }: GlassProps) {
  const invalidate = useThree((state) => state.invalidate)
  const dark = useViewStore((state) => state.dark)
  const glass = useMemo(buildGlassMaterial, [])
  const depth = useMemo(buildDepthMaterial, [])
  useEffect(
    () => () => {
      for (const material of [glass, depth]) material.dispose()
      invalidate()
    },
    [glass, depth, invalidate],
  )
  useEffect(() => {
    paintGlass(glass, dark)
    invalidate()
  }, [glass, dark, invalidate])

  const pickBone = useMemo(() => rangePicker(skeleton), [skeleton])
  const pickMuscle = useMemo(() => volumes && rangePicker(volumes), [volumes])
  const language = useLanguage()
  useEffect(() => {
    onShown({
      boneAt(ray) {
        const found = pickMuscle ? undefined : pickBone(ray)
        return found && boneNameIn(found, language)
      },
      muscleAt: (ray) => pickMuscle?.(ray)?.muscle,
    })
    return () => onShown(undefined)
  }, [pickBone, pickMuscle, language, onShown])
  return (
    <>
      <Bones body={body} skeleton={skeleton} numbered={!volumes} layer={layer} />
      {volumes && <Muscles volumes={volumes} />}
      <mesh geometry={skin} material={depth} renderOrder={-1} {...UNTOUCHED} />
      <mesh geometry={skin} material={glass} {...UNTOUCHED} />
    </>
  )
}

const UNTOUCHED = { raycast: () => null, dispose: null, frustumCulled: false } as const

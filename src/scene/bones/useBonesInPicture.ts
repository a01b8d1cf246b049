import type { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { Box3, type Camera, MathUtils, type PerspectiveCamera, Sphere, Vector3 } from 'three'
import type { BoneRange, Skeleton } from '../../body/bones'
import { prefersReducedMotion } from '../../state/reducedMotion'
import { useViewStore } from '../../state/view'
import { distanceFor } from '../camera/frame'

/** How near to the picture's edge a bone may reach, as a share of half the picture. */
const EDGE = 0.96
/** Room around the bones, a factor. */
const MARGIN = 1.1

/**
 * Moves the camera away until the bones that a text shows are in the picture, beside what it showed
 * before, and back at the end unless the person has moved it or gone on.
 */
export function useBonesInPicture(skeleton: Skeleton, bones: readonly BoneRange[]): void {
  const controls = useThree((state) => state.controls) as CameraControls | null
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const invalidate = useThree((state) => state.invalidate)

  useEffect(() => {
    if (!controls || bones.length === 0) return
    const box = boxAround(skeleton, bones)
    // Where the camera is going to be: it may still be on its way.
    const [eye, target] = [controls.getPosition(new Vector3()), controls.getTarget(new Vector3())]
    if (isInPicture(box, cameraAt(camera, eye, target))) return
    const route = useViewStore.getState().route
    const look = (from: Vector3, to: Vector3) => {
      void controls.setLookAt(...from.toArray(), ...to.toArray(), !prefersReducedMotion())
      // Without a transition the controls request no frame.
      invalidate()
    }
    const { center, radius } = box.expandByPoint(target).getBoundingSphere(new Sphere())
    const towardsEye = eye.clone().sub(target)
    const half = radius * MARGIN
    const frame = { target: center.toArray(), towardsEye: towardsEye.toArray() }
    const distance = distanceFor(
      { ...frame, halfWidth: half, halfHeight: half },
      MathUtils.degToRad(camera.fov),
      camera.aspect,
    )
    look(center.clone().add(towardsEye.setLength(distance)), center)

    let moved = false
    const onMove = () => {
      moved = true
    }
    controls.addEventListener('controlstart', onMove)
    return () => {
      controls.removeEventListener('controlstart', onMove)
      if (!moved && useViewStore.getState().route === route) look(eye, target)
    }
  }, [skeleton, bones, controls, camera, invalidate])
}

function boxAround({ positions, triangles }: Skeleton, bones: readonly BoneRange[]): Box3 {
  const box = new Box3()
  const at = new Vector3()
  for (const { firstTriangle, triangleCount } of bones)
    for (const vertex of triangles.subarray(firstTriangle * 3, (firstTriangle + triangleCount) * 3))
      box.expandByPoint(at.fromArray(positions, vertex * 3))
  return box
}

function cameraAt(camera: PerspectiveCamera, eye: Vector3, target: Vector3): PerspectiveCamera {
  const there = camera.clone()
  there.position.copy(eye)
  there.lookAt(target)
  there.updateMatrixWorld()
  return there
}

function isInPicture({ min, max }: Box3, camera: Camera): boolean {
  return [0, 1, 2, 3, 4, 5, 6, 7].every((corner) => {
    const at = new Vector3(
      corner & 1 ? max.x : min.x,
      corner & 2 ? max.y : min.y,
      corner & 4 ? max.z : min.z,
    ).project(camera)
    return Math.abs(at.x) < EDGE && Math.abs(at.y) < EDGE && at.z < 1
  })
}

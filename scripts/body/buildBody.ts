import { readFileSync } from 'node:fs'
import { buildMirror } from '../../src/body/mirror'
import { buildSubdivision } from '../../src/body/subdivide'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import type { Built } from '../pipeline/step'
import { PROJECT } from '../shared/files'
import { cagePositions, selectCage } from './cage'
import { encodeBodies } from './encodeBodies'
import { fetchSource } from './fetchSource'
import { fillEyes } from './fillEyes'
import { findJoints } from './joints'
import { parseMesh } from './parseMesh'
import { poseBody } from './pose'
import { readTargets } from './readTargets'
import { METRES_PER_SOURCE_UNIT, type SettledBody, settle } from './settle'
import { shapeBody, targetNames } from './shape'
import { symmetrise, symmetriseJoints } from './symmetrise'

/** Builds every body from the MakeHuman base mesh, which it fetches. */
export async function buildBody(): Promise<Built> {
  const source = fetchSource(PROJECT)
  const mesh = parseMesh(readFileSync(source.mesh, 'utf8'))
  const cage = selectCage(mesh)
  const mirror = buildMirror(cagePositions(cage, mesh.positions), cage.quads)
  const subdivision = buildSubdivision(cage.quads, cage.sourceVertices.length)
  const targetList = readFileSync(source.targetList, 'utf8')

  const shapeOne = (bodyId: BodyId): SettledBody => {
    const names = targetNames(bodyId)
    const targets = readTargets(source.targets, targetList, names, mesh.positions.length / 3)
    const shaped = shapeBody(mesh.positions, targets).map((x) => x * METRES_PER_SOURCE_UNIT)
    const joints = symmetriseJoints(findJoints(mesh, shaped))
    const resting = symmetrise(mirror, cagePositions(cage, shaped))
    const posed = poseBody(cage.quads, mirror, resting, joints)
    const filled = fillEyes(cage, mirror, subdivision, posed.positions)
    return settle(subdivision, filled, posed.joints)
  }
  const bodies = Object.fromEntries(BODY_IDS.map((bodyId) => [bodyId, shapeOne(bodyId)]))
  return encodeBodies(cage, mirror, bodies as Record<BodyId, SettledBody>)
}

/**
 * Builds the female and the male body from the MakeHuman base mesh: `npx tsx scripts/build-body.ts`.
 * Running it again writes the same bytes.
 */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BodySex, bodySexes } from '../src/body/manifest'
import { buildMirror } from '../src/body/mirror'
import { buildSubdivision } from '../src/body/subdivide'
import { cagePositions, selectCage } from './body/cage'
import { fetchSource } from './body/fetchSource'
import { fillEyes } from './body/fillEyes'
import { findJoints } from './body/joints'
import { parseMesh } from './body/parseMesh'
import { poseBody } from './body/pose'
import { readTargets } from './body/readTargets'
import { METRES_PER_SOURCE_UNIT, settle } from './body/settle'
import { shapeBody, targetNames } from './body/shape'
import { symmetrise, symmetriseJoints } from './body/symmetrise'
import { writeBodies } from './body/writeBodies'

const project = fileURLToPath(new URL('..', import.meta.url))

const source = fetchSource(`${project}/.cache`)
const mesh = parseMesh(readFileSync(source.mesh, 'utf8'))
const cage = selectCage(mesh)
const mirror = buildMirror(cagePositions(cage, mesh.positions), cage.quads)
const subdivision = buildSubdivision(cage.quads, cage.sourceVertices.length)

const buildBody = (sex: BodySex) => {
  const targets = readTargets(
    source.targets,
    readFileSync(source.targetList, 'utf8'),
    targetNames(sex),
    mesh.positions.length / 3,
  )
  const shaped = shapeBody(mesh.positions, targets).map((x) => x * METRES_PER_SOURCE_UNIT)
  const joints = symmetriseJoints(findJoints(mesh, shaped))
  const resting = symmetrise(mirror, cagePositions(cage, shaped))
  const posed = poseBody(cage.quads, mirror, resting, joints)
  const filled = fillEyes(cage, mirror, subdivision, posed.positions)
  return settle(subdivision, filled, posed.joints)
}

const bodies = Object.fromEntries(bodySexes.map((sex) => [sex, buildBody(sex)]))
await writeBodies(project, cage, mirror, bodies as Record<BodySex, ReturnType<typeof buildBody>>)

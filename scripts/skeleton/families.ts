import type { BuildBones } from './boneSite'
import { carpals } from './bones/carpals'
import { cartilages } from './bones/cartilages'
import { clavicle } from './bones/clavicle'
import { femur } from './bones/femur'
import { footBones } from './bones/footBones'
import { forearm } from './bones/forearm'
import { handBones } from './bones/handBones'
import { hipBone } from './bones/hipBone'
import { humerus } from './bones/humerus'
import { hyoid } from './bones/hyoid'
import { leg } from './bones/leg'
import { mandible } from './bones/mandible'
import { patella } from './bones/patella'
import { ribs } from './bones/ribs'
import { sacrum } from './bones/sacrum'
import { scapula } from './bones/scapula'
import { skull } from './bones/skull'
import { sternum } from './bones/sternum'
import { tarsals } from './bones/tarsals'
import { vertebrae } from './bones/vertebrae'

/** All families of bones, in the order in which they are stored: from the head down. */
export const FAMILIES: readonly BuildBones[] = [
  skull,
  mandible,
  hyoid,
  vertebrae,
  sacrum,
  ribs,
  cartilages,
  sternum,
  clavicle,
  scapula,
  humerus,
  forearm,
  carpals,
  handBones,
  hipBone,
  femur,
  patella,
  leg,
  tarsals,
  footBones,
]

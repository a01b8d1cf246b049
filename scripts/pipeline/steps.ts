import { BODY_IDS } from '../../src/domain/figure/bodies'
import { buildBellies } from '../bellies/buildBellies'
import { buildBody } from '../body/buildBody'
import { SOURCE } from '../body/fetchSource'
import { buildBoneChart } from '../boneChart/buildBoneChart'
import { buildChart } from '../chart/buildChart'
import { buildCourses } from '../courses/buildCourses'
import { buildFigure } from '../figure/buildFigure'
import { buildLines } from '../lines/buildLines'
import { buildMessages } from '../messages/buildMessages'
import { buildMuscles } from '../muscles/buildMuscles'
import { buildNeighbours } from '../neighbours/buildNeighbours'
import { buildPlacement } from '../placement/buildPlacement'
import { buildRegions } from '../regions/buildRegions'
import { buildRelief } from '../relief/buildRelief'
import { buildRulers } from '../rulers/buildRulers'
import { buildSchema, SCHEMA_FILES } from '../schema/buildSchema'
import { buildShade } from '../shade/buildShade'
import { buildBones } from '../skeleton/buildBones'
import type { Step } from './step'

const MODELS = 'public/models'
const perBody = (name: (body: string) => string) =>
  BODY_IDS.map((bodyId) => `${MODELS}/${name(bodyId)}`)

const BODIES = [
  `${MODELS}/bodies.json`,
  `${MODELS}/topology.bin`,
  ...perBody((bodyId) => `${bodyId}.bin`),
]
const JOINTS = 'data/body/joints.json'
const REGIONS = [`${MODELS}/regions.json`, `${MODELS}/regions.bin`]
const MUSCLES = [
  `${MODELS}/muscles.json`,
  `${MODELS}/muscles.bin`,
  ...perBody((bodyId) => `muscle-chart-${bodyId}.json`),
]
const BONES = [`${MODELS}/bones.json`, ...perBody((bodyId) => `bones-${bodyId}.bin`)]
const PLACES = perBody((bodyId) => `places-${bodyId}.json`)
/** Without the words that name bones, which the build of the app reads. */
const BONE_DATA = ['extremities', 'landmarks', 'limbs', 'names', 'trunk'].map(
  (name) => `data/bones/${name}.json`,
)
const DATASET = [
  'data/*.json',
  ...['guides', 'landmarks', 'muscle-outlines', 'points', 'relations', 'translations'].map(
    (folder) => `data/${folder}/*.json`,
  ),
]

/**
 * All files that are generated without a browser, and what they are made from. Icons, pictures of
 * the README and the like are browser screenshots: another browser would give other bytes.
 *
 * A new generated file needs a new entry here and a folder with the step's name in scripts/.
 */
export const STEPS: readonly Step[] = [
  { name: 'body', inputs: [], outputs: [...BODIES, JOINTS], download: SOURCE, run: buildBody },
  { name: 'shade', inputs: BODIES, outputs: [`${MODELS}/shade.bin`], run: buildShade },
  {
    name: 'regions',
    inputs: [...BODIES, JOINTS, 'data/landmarks/*.json', 'data/regions.json'],
    outputs: REGIONS,
    run: buildRegions,
  },
  {
    name: 'placement',
    inputs: [...BODIES, ...REGIONS, ...DATASET],
    outputs: PLACES,
    run: buildPlacement,
  },
  {
    name: 'lines',
    inputs: [...BODIES, ...PLACES, 'data/meridians.json'],
    outputs: perBody((bodyId) => `lines-${bodyId}.json`),
    run: buildLines,
  },
  {
    name: 'rulers',
    inputs: [...BODIES, ...DATASET],
    outputs: perBody((bodyId) => `rulers-${bodyId}.json`),
    run: buildRulers,
  },
  {
    name: 'figure',
    inputs: BODIES,
    outputs: perBody((bodyId) => `figure-${bodyId}.json`),
    run: buildFigure,
  },
  {
    name: 'chart',
    inputs: [...BODIES, ...REGIONS, 'data/regions.json'],
    outputs: perBody((bodyId) => `chart-${bodyId}.json`),
    run: buildChart,
  },
  {
    name: 'muscles',
    inputs: [...BODIES, ...DATASET],
    outputs: MUSCLES,
    run: buildMuscles,
  },
  {
    name: 'skeleton',
    inputs: [...BODIES, `${MODELS}/shade.bin`, JOINTS, ...DATASET, ...BONE_DATA],
    outputs: BONES,
    run: buildBones,
  },
  {
    name: 'relief',
    inputs: [...BODIES, ...MUSCLES, ...BONES],
    outputs: perBody((bodyId) => `relief-${bodyId}.bin`),
    run: buildRelief,
  },
  {
    name: 'bellies',
    inputs: [...BODIES, `${MODELS}/shade.bin`, JOINTS, ...DATASET, ...BONES],
    outputs: [`${MODELS}/bellies.json`, ...perBody((bodyId) => `bellies-${bodyId}.bin`)],
    run: buildBellies,
  },
  {
    name: 'courses',
    inputs: [...BODIES, ...BONES, ...DATASET],
    outputs: perBody((bodyId) => `courses-${bodyId}.json`),
    run: buildCourses,
  },
  {
    name: 'boneChart',
    inputs: [...BODIES, ...BONES],
    outputs: perBody((bodyId) => `bone-chart-${bodyId}.json`),
    run: buildBoneChart,
  },
  {
    name: 'neighbours',
    inputs: [...BODIES, ...REGIONS, 'data/regions.json'],
    outputs: [`${MODELS}/neighbours.json`],
    run: buildNeighbours,
  },
  { name: 'schema', inputs: [], outputs: SCHEMA_FILES.map(({ path }) => path), run: buildSchema },
  {
    name: 'messages',
    inputs: ['src/messages/*.json'],
    outputs: ['src/messages/parameters.ts', 'src/messages/modules.d.ts'],
    run: buildMessages,
  },
]

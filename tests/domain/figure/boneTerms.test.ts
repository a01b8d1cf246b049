import { describe, expect, test } from 'vitest'
import {
  type BoneTerms,
  buildBoneReaders,
  type ReadBones,
} from '../../../src/domain/figure/boneTerms'

/** Terms for a bone each; none for those without one. */
const MEAN = {
  en: {
    rib: '',
    ribs: 'ribs',
    'second rib': 'rib-2',
    'rib space': '',
    'second rib space': 'rib-2 rib-3',
    shin: 'tibia',
    'shin bone': 'tibia',
    jaw: 'mandible',
    blade: 'scapula',
    'shoulder blade': 'scapula',
    radius: 'radius',
    L1: 'l1',
    T1: 't1',
    T12: 't12',
    'long bones (metatarsals)': 'metatarsal-1',
  },
  es: { tibia: 'tibia', 'agua tibia': '', costilla: 'ribs', radio: 'radius', omóplato: 'scapula' },
  zh: {
    坐骨: 'hip-bone',
    坐骨神经: '',
    第1肋骨: 'rib-1',
    第11肋骨: 'rib-11',
    肋骨: 'ribs',
    L1: 'l1',
  },
} as const

const meant = [...new Set(Object.values(MEAN).flatMap((terms) => Object.values<string>(terms)))]
const indices = (terms: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(terms).map(([term, bones]) => [term, meant.indexOf(bones)]))
const TERMS: BoneTerms = {
  named: meant.map((bones) => ({
    bones: bones.split(' ').filter(Boolean),
    name: { en: bones, es: bones, zh: bones },
  })),
  terms: { en: indices(MEAN.en), es: indices(MEAN.es), zh: indices(MEAN.zh) },
}
const readers = buildBoneReaders(TERMS)
const marked = (read: ReadBones, text: string) =>
  read(text)
    .map((part) => (typeof part === 'string' ? part : `[${part.words}: ${part.bones.join(' ')}]`))
    .join('')

describe.each([
  ['en', 'Slide along the shin bone.', 'Slide along the [shin bone: tibia].'],
  ['en', 'Beside the shin’s crest', 'Beside the [shin: tibia]’s crest'],
  ['en', 'Pushing, finishing, machines', 'Pushing, finishing, machines'],
  ['en', 'As books describe the tribe', 'As books describe the tribe'],
  ['en', 'Jawline and jaw', 'Jawline and [jaw: mandible]'],
  ['en', 'Shoulder blades hang', '[Shoulder blades: scapula] hang'],
  ['en', 'the shoulder-blade ridge', 'the [shoulder-blade: scapula] ridge'],
  ['en', 'a blade, the shoulder blade', 'a [blade: scapula], the shoulder blade'],
  ['en', 'that rib; ribs; two rib spaces', 'that rib; [ribs: ribs]; two rib spaces'],
  ['en', 'the second rib joins', 'the [second rib: rib-2] joins'],
  ['en', 'the second rib space', 'the [second rib space: rib-2 rib-3]'],
  ['en', 'BL1, GV12, T12 and L1', 'BL1, GV12, [T12: t12] and [L1: l1]'],
  ['en', 'long bones (metatarsals) of', '[long bones (metatarsals): metatarsal-1] of'],
  ['en', '', ''],
  ['es', 'La tibia y el omóplato', 'La [tibia: tibia] y el [omóplato: scapula]'],
  ['es', 'con agua tibia', 'con agua tibia'],
  ['es', 'las costillas y el costillar', 'las [costillas: ribs] y el costillar'],
  ['es', 'irradiar, radiografía', 'irradiar, radiografía'],
  ['zh', '坐骨神经在坐骨旁', '坐骨神经在[坐骨: hip-bone]旁'],
  ['zh', '第11肋骨尖端', '[第11肋骨: rib-11]尖端'],
  ['zh', 'BL1 在 L1 旁', 'BL1 在 [L1: l1] 旁'],
] as const)('%s: %s', (language, text, expected) => {
  test('is read', () => {
    expect(marked(readers[language], text)).toBe(expected)
    const words = readers[language](text).map((p) => (typeof p === 'string' ? p : p.words))
    expect(words.join('')).toBe(text)
  })
})

import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { checkRedFlags } from '../../../src/domain/checks/checkRedFlags'
import { regionsOfGuide } from '../../../src/domain/points/litPoints'
import { byUrgency, redFlagsIn, URGENCIES } from '../../../src/domain/safety/redFlags'

const { regions, guides, redFlags } = loadDataset()
const idsIn = (...places: string[]) => redFlagsIn(redFlags, places).map(({ id }) => id)

const HEAD = ['scalp', 'forehead', 'temple', 'face']
const ARM = [
  ...['upper-arm-front', 'upper-arm-back', 'elbow-front', 'elbow-back'],
  ...['forearm-front', 'forearm-back', 'wrist'],
]
const HAND = ['palm', 'back-of-hand', 'fingers']
const LEG = [
  ...['thigh-front', 'thigh-back', 'thigh-outer', 'thigh-inner'],
  ...['knee-front', 'knee-back', 'shin', 'calf'],
]
const FOOT = ['ankle', 'top-of-foot', 'sole', 'toes', 'heel']
const CHEST = ['chest', 'breastbone', 'ribs', 'armpit']
const SPINE = ['between-blade-and-spine', 'mid-back', 'lower-back', 'sacrum']

/** The signs that a region must show, with the text that identifies each. */
const MUST: readonly [sign: string, words: RegExp, places: readonly string[]][] = [
  [
    'heart',
    /pressure in the chest/,
    [
      ...['neck-front', 'neck-side', 'neck-back', 'jaw', 'upper-trapezius', 'shoulder-cap'],
      ...['shoulder-blade', 'between-blade-and-spine', 'mid-back', 'abdomen', ...CHEST, ...ARM],
    ],
  ],
  ['clot in the lung', /collapsed lung/, [...CHEST, 'shoulder-blade', 'between-blade-and-spine']],
  ['torn aorta', /great artery/, ['between-blade-and-spine', 'mid-back', 'chest', 'breastbone']],
  ['burst aneurysm', /great artery/, ['abdomen', 'flank', 'lower-back', 'mid-back']],
  [
    'stroke',
    /face that droops|drooping or numb face/,
    [...HEAD, 'jaw', 'ear', 'neck-front', 'neck-side', 'neck-back', ...ARM, ...HAND],
  ],
  ['torn neck artery', /drooping eyelid/, ['neck-front', 'neck-side', 'neck-back']],
  ['sudden headache', /worst you have known/, [...HEAD, 'ear', 'neck-back', 'upper-trapezius']],
  ['head after a blow', /blow to the head/, [...HEAD, 'neck-back']],
  ['loss of sight', /loss of sight/, HEAD],
  ['temporal arteritis', /Past 50/, [...HEAD, 'jaw']],
  ['throat', /swallow your own spit/, ['neck-front', 'neck-side', 'jaw']],
  ['cord and spine injury', /fall from a height/, ['neck-side', 'neck-back', ...SPINE]],
  [
    'cauda equina',
    /numbness around the genitals/,
    ['lower-back', 'sacrum', 'buttock', 'hip', 'thigh-back', 'calf'],
  ],
  [
    'pre-eclampsia',
    /second half of pregnancy/,
    ['abdomen', 'ribs', ...HEAD, 'neck-back', 'upper-trapezius'],
  ],
  ['bleeding, contractions', /tightenings/, ['abdomen', 'flank', 'groin', 'lower-back']],
  ['ectopic pregnancy', /tip of the shoulder/, ['abdomen', 'groin', 'shoulder-cap']],
  ['severe belly pain', /a hard belly/, ['abdomen', 'flank', 'ribs']],
  ['kidney', /blood in the urine/, ['flank', 'lower-back']],
  ['hernia, testicle', /testicle/, ['groin', 'abdomen']],
  ['breast', /nipple/, ['chest', 'breastbone', 'armpit']],
  ['ribs after a blow', /on each breath/, CHEST],
  ['shingles', /in a band/, ['forehead', 'face', 'chest', 'ribs', 'flank', 'mid-back']],
  ['small fall, back', /past 65/, [...SPINE, 'hip']],
  ['small fall, neck', /small fall.*minor injury/, ['neck-side', 'neck-back']],
  ['small fall, ribs', /small fall, a blow/, CHEST],
  ['break', /out of shape/, ['shoulder-cap', ...ARM, ...HAND, 'hip', 'groin', ...LEG, ...FOOT]],
  ['cannot bear weight', /put weight on the leg/, ['hip', 'groin', ...LEG, ...FOOT]],
  [
    'hot joint',
    /joint that suddenly turns hot/,
    ['shoulder-cap', 'elbow-front', 'elbow-back', 'wrist', 'fingers', 'hip', 'knee-front', ...FOOT],
  ],
  ['clot in an arm', /One arm that is swollen/, ['shoulder-cap', 'armpit', ...ARM.slice(0, -1)]],
  ['clot in a leg', /One calf or thigh/, ['groin', 'buttock', 'hip', ...LEG, 'ankle']],
  ['clot on its way', /sore calf or thigh together with/, ['groin', 'hip', ...LEG]],
  ['cold pale limb', /cold, pale or blue/, [...ARM, ...HAND, ...LEG, ...FOOT]],
  ['Achilles tendon', /sudden snap/, ['calf', 'heel']],
  ['diabetic foot', /foot team/, FOOT],
  [
    'weakness',
    /with weakness, a foot/,
    ['neck-side', 'neck-back', ...SPINE, 'hip', ...ARM, ...LEG],
  ],
]

describe('each region shows', () => {
  test.each(MUST)('%s', (_, words, places) => {
    for (const place of places)
      expect(
        redFlagsIn(redFlags, [place]).some(({ text }) => words.test(text)),
        place,
      ).toBe(true)
  })
})

describe('the flags of a region', () => {
  test('include urgent ones, the most urgent first, and those of every region', () => {
    for (const { id } of regions) {
      const flags = redFlagsIn(redFlags, [id])
      const urgencies = flags.map(({ urgency }) => URGENCIES.indexOf(urgency))
      expect(urgencies, id).toEqual(urgencies.toSorted())
      expect(urgencies[0], id).toBe(0)
      expect(idsIn(id).slice(-2), id).toEqual(['swelling-lump', 'not-improving'])
    }
  })

  test('grouped by urgency are all there, in the same order, without an empty group', () => {
    for (const { id } of regions) {
      const flags = redFlagsIn(redFlags, [id])
      const groups = byUrgency(flags)
      expect(groups.flatMap((group) => group.flags)).toEqual(flags)
      expect(new Set(groups.map(({ urgency }) => urgency)).size).toBe(groups.length)
      for (const { urgency, flags: own } of groups)
        expect(new Set(own.map((flag) => flag.urgency))).toEqual(new Set([urgency]))
    }
    expect(byUrgency(redFlags.filter(({ urgency }) => urgency === 'soon'))).toHaveLength(1)
    expect(byUrgency([])).toEqual([])
  })

  test('are few enough to read: about twelve, at most thirteen, or fourteen in four parts', () => {
    const longer = ['face', 'neck', 'upper back', 'abdomen']
    for (const { id, part } of regions)
      expect(idsIn(id).length, id).toBeLessThanOrEqual(longer.includes(part) ? 14 : 13)
    const counts = regions.map(({ id }) => idsIn(id).length).toSorted((a, b) => a - b)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(12)
  })

  test.each([
    ['calf', 'cauda-equina-now', 'clot-with-breathlessness-now', 'fracture-now'],
    ['shin', 'clot-with-breathlessness-now', 'fracture-now'],
    ['lower-back', 'cauda-equina-now', 'back-after-accident-now', 'great-artery-now'],
    ['between-blade-and-spine', 'chest-pain-now', 'lung-now'],
    ['abdomen', 'upper-belly-now', 'groin-lump-testicle-now', 'chest-pain-now'],
    ['temple', 'worst-headache-now', 'eye-now', 'stroke-now'],
    ['neck-back', 'neck-neurological-now', 'worst-headache-now', 'chest-pain-now'],
    ['groin', 'groin-lump-testicle-now', 'pregnancy-bleeding-now'],
  ])('start with the more likely: %s', (place, ...first) => {
    expect(idsIn(place).slice(0, first.length)).toEqual(first)
  })

  test('are all shown by the guides that the region opens', () => {
    for (const { id } of guides) {
      const places = regionsOfGuide({ regions }, id)
      for (const place of places)
        expect(idsIn(...places), `${id}, ${place}`).toEqual(expect.arrayContaining(idsIn(place)))
    }
  })
})

describe('one sign has one urgency', () => {
  test.each([
    ['weakness', /(?<!without )weakness|drags|clumsy/, ['emergency', 'same-day']],
    ['weakness with pain running into a limb', /running into an arm or leg/, ['same-day']],
    ['numbness alone', /without weakness/, ['soon']],
    ['fever', /fever/, ['emergency', 'same-day']],
    ['cancer', /cancer/, ['same-day']],
    ['a small fall with pain', /small fall/, ['same-day']],
    ['breathlessness', /breathless/, ['emergency']],
    ['fainting', /faint/, ['emergency']],
    ['a crash or a fall from a height', /crash|height/, ['emergency']],
    ['a leg or an arm that is swollen alone', /^One /, ['same-day']],
    ['a limb that bears no weight', /put weight/, ['emergency']],
    ['a hot joint', /joint that/, ['same-day']],
    ['blood in the urine', /urine, being|in the urine/, ['same-day']],
    ['black stools', /black stools/, ['emergency']],
  ] as const)('%s', (_, sign, urgencies) => {
    const found = redFlags.filter(({ text }) => sign.test(text))
    expect(found.length).toBeGreaterThan(0)
    for (const { id, urgency } of found) expect(urgencies, id).toContain(urgency)
  })

  test('says what to do by when', () => {
    for (const { id, urgency, text } of redFlags) {
      expect(/ now\b/.test(text), id).toBe(urgency === 'emergency')
      if (urgency === 'same-day') expect(text, id).toMatch(/today/)
    }
  })

  test('for pain that does not improve it gives a number of weeks', () => {
    const flag = redFlags.find(({ id }) => id === 'not-improving')
    expect(flag?.text).toMatch(/two weeks.*six/)
    expect(flag?.sources).toContain('CHCP_BACK')
  })
})

describe('the check rejects', () => {
  const faultsOf = (changed: typeof redFlags) =>
    checkRedFlags({ redFlags: changed, regions }).map(({ at, reason }) => `${at}: ${reason}`)
  const withRegions = (id: string, own: string[]) =>
    redFlags.map((flag) => (flag.id === id ? { ...flag, regions: own } : flag))

  test('nothing in the committed data', () => {
    expect(faultsOf([...redFlags])).toEqual([])
  })

  test('a region that does not exist, and one named twice', () => {
    expect(faultsOf(withRegions('eye-now', ['tail', 'face', 'face']))).toEqual([
      'eye-now.regions: names an unknown region "tail"',
      'eye-now.regions: names "face" twice',
    ])
  })

  test('a region without an emergency or same-day flag', () => {
    const none = redFlags.flatMap((flag) => {
      if (flag.regions === 'everywhere' || flag.urgency === 'soon') return [flag]
      const own = flag.regions.filter((place) => place !== 'toes')
      return own.length > 0 ? [{ ...flag, regions: own }] : []
    })
    expect(faultsOf(none)).toEqual(['toes: no emergency or same-day flag belongs to this region'])
  })
})

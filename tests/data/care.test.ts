import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { careTopics } from '../../src/domain/care/care'
import { careClaims, carePage, claimsOfPage, sourcesOf } from '../../src/domain/care/carePages'
import { checkCare } from '../../src/domain/checks/checkCare'

const dataset = loadDataset()
const { care, guides, sources } = dataset
const everything = JSON.stringify(care)

describe('the care guide', () => {
  test('has every method of the article', () => {
    expect(care.methods.map(({ id }) => id).toSorted()).toEqual([
      'acupressure',
      'exercise',
      'heat-cold',
      'instruments',
      'massage',
      'physiotherapy',
      'rest',
      'rubs',
      'self-massage',
      'stretching',
      'trigger-release',
    ])
    expect(care.chapters.map(({ id }) => id)).toEqual(['knots', 'causes', 'prevention'])
  })

  test('answers the questions of the article, and corrects its errors', () => {
    const asked = care.questions.answers.map(({ ask }) => ask).join(' ')
    for (const word of [
      'oils',
      'scan',
      'chiropractor',
      'relaxants',
      'often',
      'headache',
      'earache',
      'toxins',
    ])
      expect(asked).toContain(word)
    const answer = (word: string) =>
      care.questions.answers
        .find(({ ask }) => ask.includes(word))
        ?.claims.map(({ text }) => text)
        .join(' ')
    expect(answer('toxins')).toMatch(/no evidence/i)
    expect(answer('earache')).toMatch(/look of its own/)
    expect(everything).toMatch(/all sleeping positions are safe/)
    expect(everything).toMatch(/without a source/)
  })

  test('includes the advice of the article, and says where its reasons are wrong', () => {
    for (const fact of [
      /Graston/,
      /headache, earache or toothache/,
      /pillow that holds head and neck/,
      /an elbow will do, your own or somebody else’s/,
      /One session is rarely enough/,
      /a diffuser/,
      /by examination/,
      /faster than massage/,
      /running, swimming, cycling and other aerobic sport/,
      /from the top of the knot/,
      /feet under the hips, the knees a little bent/,
      /light movement did/,
    ])
      expect(everything).toMatch(fact)
    expect(careTopics(care).find(({ name }) => name.includes('Graston'))?.id).toBe('instruments')
  })

  test('says for whom a method is harmful', () => {
    const notWhen = (id: string) =>
      JSON.stringify(care.methods.find((method) => method.id === id)?.notWhen)
    for (const word of [/blood thinners/, /aspirin/, /pregnancy/, /small children/])
      expect(notWhen('rubs')).toMatch(word)
    expect(notWhen('heat-cold')).toMatch(/In pregnancy, no hot bath/)
    expect(notWhen('stretching')).toMatch(/brittle bones/)
    const not = (id: string) => JSON.stringify(care.places.find(({ guide }) => guide === id)?.not)
    for (const id of ['back', 'lower-back', 'under-shoulder-blade'])
      expect(not(id), id).toMatch(/With brittle bones, leave out/)
    for (const id of ['back', 'lower-back', 'trapezius']) expect(not(id), id).toMatch(/pregnancy/)
    expect(not('trapezius')).toMatch(/GB21/)
  })

  test('has, in the order of the guides, the methods that fit a place, and what not to do', () => {
    const pages = care.places.map(({ guide }) => guide)
    expect(pages).toEqual(guides.map(({ id }) => id).filter((id) => pages.includes(id)))
    for (const { guide, fits, ways, not } of care.places) {
      expect(fits.length, guide).toBeGreaterThanOrEqual(3)
      expect(ways.length, guide).toBeGreaterThanOrEqual(2)
      expect(not.length, guide).toBeGreaterThanOrEqual(1)
    }
    const place = (id: string) => JSON.stringify(care.places.find(({ guide }) => guide === id)?.not)
    expect(place('calf')).toMatch(/swollen, warm or newly sore/)
    expect(place('chest')).toMatch(/emergency/)
    expect(place('neck')).toMatch(/front or the side of the neck/)
  })

  test('recommends no ball or roller for the neck, the ribs, the chest or the lower back', () => {
    for (const { guide, ways } of care.places)
      if (['neck', 'under-rib-cage', 'chest', 'lower-back'].includes(guide))
        expect(ways.filter(({ kind }) => kind === 'ball' || kind === 'roller')).toEqual([])
  })

  test('has for every claim known sources, each cited once', () => {
    const known = new Map(sources.map((source) => [source.id, source]))
    for (const { at, claim } of careClaims(care)) {
      expect(claim.sources.length, at).toBeGreaterThan(0)
      expect(new Set(claim.sources).size, at).toBe(claim.sources.length)
      for (const id of claim.sources) expect(known.has(id), `${at}: ${id}`).toBe(true)
    }
  })

  test('cites research for statements about research', () => {
    const research = /review|RCT|trial|guideline|analysis|imaging|NHS/i
    for (const { id, known } of care.methods) {
      const kinds = sourcesOf(known.claims).map(
        (source) => sources.find(({ id }) => id === source)?.kind ?? '',
      )
      expect(
        kinds.some((kind) => research.test(kind)),
        id,
      ).toBe(true)
    }
  })

  test('names no product and promises nothing', () => {
    expect(everything).not.toMatch(
      /\b(?:kanjo|bengay|icy hot|tiger balm|deep heat|voltar\w*|thera ?cane|theragun|buy|shop|order|arnica|wedge)\b/i,
    )
    expect(everything).not.toMatch(/\b(?:cure[sd]?|heals?|guarantee[sd]?|miracle)\b|[®™]|https?:/i)
  })

  test('has pages that open by their id and cite sources', () => {
    for (const id of [
      ...careTopics(care).map((topic) => topic.id),
      ...care.places.map(({ guide }) => guide),
    ]) {
      const page = carePage(care, id)
      expect(page && claimsOfPage(page).length, id).toBeGreaterThan(0)
    }
    expect(carePage(care, 'herbs')).toBeUndefined()
  })
})

test('every guide states the findings of research, their certainty, and what is tradition', () => {
  for (const { id, evidence } of guides) {
    expect(evidence.tradition, id).toMatch(/tradition/)
    expect(evidence.certainty, id).toMatch(/^(?:Very low|Low|No studies found)/)
    if (evidence.sources.length === 0) expect(evidence.plain, id).toMatch(/No research was found/)
  }
})

describe('errors in the care guide are found', () => {
  const faultsOf = (change: (care: typeof dataset.care) => void) => {
    const changed = structuredClone(care)
    change(changed)
    return checkCare({ ...dataset, care: changed }).map(({ at, reason }) => `${at}: ${reason}`)
  }

  test('none in the committed data', () => {
    expect(faultsOf(() => {})).toEqual([])
  })

  const [first, last] = [care.places[0]!.guide, care.places.at(-1)!.guide]

  test.each<[string, (care: typeof dataset.care) => void, string]>([
    [
      'an unknown source',
      (c) => c.short[0]!.sources.push('HEARSAY'),
      'short: names an unknown source "HEARSAY"',
    ],
    [
      'an unknown method',
      (c) => {
        c.places[0]!.fits[0]!.method = 'leeches'
      },
      `places.${first}: names an unknown method "leeches"`,
    ],
    [
      'a place that is missing',
      (c) => c.places.pop(),
      `places: has 0 entries for the guide "${last}"`,
    ],
    [
      'two pages with one address',
      (c) => {
        c.methods[0]!.id = 'neck'
      },
      'neck: stands there twice',
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(change)).toContain(fault)
  })
})

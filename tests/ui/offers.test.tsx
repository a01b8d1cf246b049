import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { atlasIn, searchIn } from '../../scripts/data/loadSearch'
import { buildMuscles, buildTexts } from '../../src/domain/buildAtlas'
import { codesOfRegions, regionsOfGuide } from '../../src/domain/points/litPoints'
import { sideFor } from '../../src/domain/points/sides'
import type { Route } from '../../src/domain/route/link'
import { type AboutMe, NOTHING_SAID } from '../../src/domain/safety/aboutMe'
import { adviceByCode } from '../../src/domain/safety/advice'
import { adviceOnMuscle } from '../../src/domain/safety/adviceOnMuscle'
import { asksFirst, isGentler } from '../../src/domain/safety/caution'
import { isOffered } from '../../src/domain/safety/verdict'
import { itemsOfPreset, itemsToPress } from '../../src/domain/session/itemsToPress'
import { planSession, USUAL_WISHES } from '../../src/domain/session/session'
import { buildTextLookup } from '../../src/domain/textLookup'
import { LANGUAGES } from '../../src/messages/languages'
import { AtlasContext } from '../../src/ui/atlasContext'
import { GuidePanel } from '../../src/ui/guide/GuidePanel'
import { MuscleContent } from '../../src/ui/muscle/MuscleContent'
import { PlacesPanel } from '../../src/ui/region/PlacesPanel'
import { RegionPanel } from '../../src/ui/region/RegionPanel'
import { loadAtlas, loadAtlasWithMuscles } from '../loadAtlas'
import { expectHow } from './howAlone'
import { escaped } from './markup'
import { ALL_AT_ONCE, differing, leftOutFor, named, people, singly } from './people'

/** What the person says about themselves; on a server a store would only give its initial state. */
const about = vi.hoisted(() => ({ said: undefined as unknown }))
vi.mock('../../src/state/aboutMe', () => ({
  useAboutMe: (select: (state: typeof about) => unknown) => select(about),
}))
// It links to the page itself, and needs one.
vi.mock('../../src/ui/kit/ShareButton', () => ({ ShareButton: () => null }))

const dataset = loadDataset()
const atlas = loadAtlas()
const texts = buildTextLookup(buildTexts(dataset))
const muscles = buildMuscles(dataset)
const withMuscles = loadAtlasWithMuscles()

/** The markup of a panel as a person is shown it. */
function shown(panel: React.ReactNode, said: AboutMe): string {
  about.said = said
  return renderToStaticMarkup(<AtlasContext value={{ atlas, texts }}>{panel}</AtlasContext>)
}

/** The codes that a panel offers: its links to points, and its buttons for the sheet. */
function offeredIn(markup: string): string[] {
  const offers = markup.replaceAll(/<section[^>]* data-left-out=.*?<\/section>/gs, '')
  return [
    ...[...offers.matchAll(/href="#\/point\/([^/"]+)/g)].map(([, code]) => code!),
    ...[...offers.matchAll(/aria-label="[^"]*?\b([A-Z]{2}\d+|EX-[A-Z]+\d*)\b[^"]*"/g)].map(
      ([, code]) => code!,
    ),
  ]
}

/** Expects that a person who has said nothing is offered these, except what is never pressed. */
function expectAll(panel: React.ReactNode, codes: readonly string[]) {
  const never = leftOutFor(NOTHING_SAID)
  const offered = offeredIn(shown(panel, NOTHING_SAID))
  expect(codes.filter((code) => !never.has(code) && !offered.includes(code))).toEqual([])
}

const regionRoutes = atlas.regions.map(({ id, laterality }) => ({
  kind: 'region' as const,
  region: id,
  side: sideFor(laterality),
}))
const pairedRoutes = regionRoutes
  .filter(({ side }) => side !== 'midline')
  .map((route) => ({ ...route, side: 'midline' as const }))
/** Each region with the one half the list away, so that each is in two of them. */
const twoPlaceRoutes = regionRoutes.map((route, at) => {
  const { region, side } = regionRoutes[(at + regionRoutes.length / 2 - 1) % regionRoutes.length]!
  return { ...route, also: [{ region, side }] }
})
const muscleRoutes = muscles.muscles.map(({ id }) => ({ kind: 'muscle' as const, muscle: id }))
const guideRoutes = atlas.guides.map(({ id }) => ({ kind: 'guide' as const, guide: id }))

describe('nothing is offered that the rules leave out', () => {
  test('the rules leave something out, and not the same for everyone', () => {
    const counts = people.map((person) => leftOutFor(person).size)
    expect(Math.min(...counts)).toBeGreaterThan(10)
    expect(new Set(counts).size).toBeGreaterThan(20)
    for (const person of people) {
      const left = leftOutFor(person)
      const advise = adviceByCode(atlas, person)
      for (const { code } of atlas.points)
        expect(isOffered(advise(code)), `${code} ${named(person)}`).toBe(!left.has(code))
    }
  })

  test.each(guideRoutes)('in the guide $guide', ({ guide }) => {
    for (const person of differing) {
      const left = leftOutFor(person)
      const offered = offeredIn(shown(<GuidePanel id={guide} />, person))
      expect(
        offered.filter((code) => left.has(code)),
        named(person),
      ).toEqual([])
    }
    expect(offeredIn(shown(<GuidePanel id={guide} />, NOTHING_SAID)).length).toBeGreaterThan(0)
  })

  test.each(regionRoutes)('in the region $region', ({ region, side }) => {
    for (const person of differing) {
      const left = leftOutFor(person)
      const offered = offeredIn(shown(<RegionPanel id={region} side={side} />, person))
      expect(
        offered.filter((code) => left.has(code)),
        named(person),
      ).toEqual([])
    }
    expectAll(<RegionPanel id={region} side={side} />, codesOfRegions(atlas, [region]))
  })

  test.each(muscles.muscles)('over the muscle $id', (muscle) => {
    for (const person of differing) {
      const left = leftOutFor(person)
      const markup = shown(<MuscleContent muscle={muscle} muscles={muscles} />, person)
      const advice = adviceOnMuscle(atlas, muscle, person)
      expect(markup.includes(escaped(muscle.find)), named(person)).toBe(isOffered(advice))
      expectHow(markup, muscle, advice, named(person))
      expect(
        offeredIn(markup).filter((code) => left.has(code)),
        named(person),
      ).toEqual([])
    }
    expectAll(<MuscleContent muscle={muscle} muscles={muscles} />, muscle.points)
  })

  test.each(pairedRoutes)('on both sides of the region $region', ({ region, side }) => {
    for (const person of [NOTHING_SAID, ...singly, ALL_AT_ONCE]) {
      const left = leftOutFor(person)
      const offered = offeredIn(shown(<RegionPanel id={region} side={side} />, person))
      expect(
        offered.filter((code) => left.has(code)),
        named(person),
      ).toEqual([])
    }
  })

  test.each(twoPlaceRoutes)('in $region with another place', (route) => {
    const places = [route, ...route.also].map(({ region }) => region)
    const byGuides = places.flatMap(
      (region) => atlas.guide(atlas.region(region)?.guides[0] ?? '')?.notOffered ?? [],
    )
    for (const person of [NOTHING_SAID, ...singly, ALL_AT_ONCE]) {
      const left = leftOutFor(person)
      const offered = offeredIn(shown(<PlacesPanel route={route} />, person))
      expect(
        offered.filter((code) => left.has(code) || byGuides.includes(code)),
        named(person),
      ).toEqual([])
    }
    const markup = shown(<PlacesPanel route={route} />, NOTHING_SAID)
    expectAll(<PlacesPanel route={route} />, codesOfRegions(atlas, places))
    const own = dataset.redFlags.filter(
      ({ regions }) => regions === 'everywhere' || places.some((id) => regions.includes(id)),
    )
    for (const { id, text } of own) expect(markup, id).toContain(escaped(text))
    const why = places.filter(
      (id) => atlas.guide(atlas.region(id)?.guides[0] ?? '')?.kind === 'why-not',
    )
    expect(markup.split('Nothing is pressed here').length - 1).toBe(why.length)
  })

  test('in the sessions and the ready-made sheets of all of them', () => {
    for (const person of differing) {
      const left = leftOutFor(person)
      const advise = adviceByCode(atlas, person)
      const rules = {
        isOffered: (code: string) => isOffered(advise(code)),
        isGentler: (code: string) => isGentler(advise(code)),
        isAskFirst: (code: string) => asksFirst(advise(code)),
      }
      for (const route of [
        ...guideRoutes,
        ...regionRoutes,
        ...twoPlaceRoutes,
        ...muscleRoutes,
      ] as Route[]) {
        const items = itemsToPress(withMuscles, route, [], advise)
        const { entries, steps } = planSession({ ...USUAL_WISHES, items }, atlas, texts, rules)
        const pressed = [...entries, ...steps].map(({ code }) => code)
        expect(
          pressed.filter((code) => left.has(code)),
          named(person),
        ).toEqual([])
      }
      for (const guide of atlas.guides) {
        const listed = itemsOfPreset(guide, rules.isOffered).map(({ code }) => code)
        expect(
          listed.filter((code) => left.has(code)),
          `${guide.id} ${named(person)}`,
        ).toEqual([])
      }
    }
  })

  test.each(LANGUAGES)('among the first answers of the search, in %s', (language) => {
    const own = atlasIn(language)
    const find = searchIn(language)
    const names = own.guides.flatMap(({ id, name, aliases }) => [
      name,
      ...(aliases ?? dataset.guides.find((guide) => guide.id === id)?.aliases ?? []),
    ])
    for (const person of differing) {
      const left = leftOutFor(person)
      for (const name of person === NOTHING_SAID ? names : own.guides.map((guide) => guide.name)) {
        const { groups } = find(name, (code) => !left.has(code))
        for (const { found: answers } of groups) {
          const codes = answers.flatMap(({ route }) => (route.kind === 'point' ? [route.code] : []))
          const firstLeft = codes.findIndex((code) => left.has(code))
          if (firstLeft >= 0)
            expect(
              codes.slice(firstLeft).every((code) => left.has(code)),
              name,
            ).toBe(true)
        }
        const [best] = groups[0]?.found ?? []
        if (best?.route.kind === 'point') expect(left.has(best.route.code), name).toBe(false)
      }
    }
  })
})

describe('every region', () => {
  test.each(regionRoutes)('$region opens a guide, and shows its own flags', ({ region, side }) => {
    const markup = shown(<RegionPanel id={region} side={side} />, NOTHING_SAID)
    const [first] = atlas.region(region)?.guides ?? []
    expect(atlas.guide(first)).toBeDefined()
    expect(regionsOfGuide(atlas, first!)).toContain(region)
    const own = dataset.redFlags.filter(
      ({ regions }) => regions === 'everywhere' || regions.includes(region),
    )
    for (const { id, text } of own) expect(markup, id).toContain(escaped(text))
    const guide = shown(<GuidePanel id={first!} />, NOTHING_SAID)
    for (const { id, text } of own) expect(guide, id).toContain(escaped(text))
  })

  test('offers no point that a guide of it leaves out in its place', () => {
    for (const { id } of atlas.regions) {
      const [first, ...others] = (atlas.region(id)?.guides ?? []).map(
        (guide) => atlas.guide(guide)!,
      )
      const offered = new Set(codesOfRegions(atlas, [id]))
      const own = [...first!.corePoints, ...first!.furtherPoints]
      for (const code of [first!, ...others].flatMap(({ notOffered = [] }) => notOffered))
        if (!own.includes(code)) expect(offered.has(code), `${id} ${code}`).toBe(false)
      if (first!.kind === 'why-not') expect([...offered], id).toEqual(own)
    }
  })
})

test('a page that says why nothing is pressed says so before the points near by', () => {
  for (const { id, kind } of atlas.guides) {
    const markup = shown(<GuidePanel id={id} />, NOTHING_SAID)
    const says = markup.indexOf('Nothing is pressed here')
    expect(says >= 0, id).toBe(kind === 'why-not')
    if (kind !== 'why-not') continue
    expect(says).toBeLessThan(markup.indexOf('Near it, not on it'))
    expect(markup).not.toMatch(/<h2[^>]*>Here</)
    for (const code of atlas.guide(id)?.notOffered ?? [])
      expect(markup, code).not.toContain(`#/point/${code}/`)
  }
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { buildMuscles, buildTexts } from '../../src/domain/buildAtlas'
import { buildTextLookup } from '../../src/domain/textLookup'
import { AtlasContext } from '../../src/ui/atlasContext'
import { MuscleContent } from '../../src/ui/muscle/MuscleContent'
import { loadAtlas } from '../loadAtlas'
import { escaped } from './markup'

// It links to the page itself, and needs one.
vi.mock('../../src/ui/kit/ShareButton', () => ({ ShareButton: () => null }))

const dataset = loadDataset()
const atlas = loadAtlas()
const texts = buildTextLookup(buildTexts(dataset))
const muscles = buildMuscles(dataset)

test.each(muscles.muscles)(
  '$id names what not to mistake for it before anything else',
  (muscle) => {
    const markup = renderToStaticMarkup(
      <AtlasContext value={{ atlas, texts }}>
        <MuscleContent muscle={muscle} muscles={muscles} />
      </AtlasContext>,
    )
    const at = (text: string) => markup.indexOf(escaped(text))
    const flags = dataset.redFlags.filter(({ id }) => muscle.redFlags.includes(id))
    expect(markup.startsWith('<details')).toBe(true)
    for (const { id, short, text } of flags) {
      expect(at(short), id).toBeGreaterThan(0)
      expect(at(text), id).toBeGreaterThan(0)
      expect(at(short), id).toBeLessThan(at(muscle.feels))
    }
    // Also the emergencies of each place where it lies or is mainly felt.
    const places = [...muscle.lies, ...muscle.felt.main]
    for (const { id, text, regions, urgency } of dataset.redFlags)
      if (urgency === 'emergency' && places.some((place) => regions.includes(place)))
        expect(at(text), id).toBeGreaterThan(0)
    expect(at(muscle.caution)).toBeLessThan(at(muscle.find))
    const kinds = muscle.lies.map((region) => atlas.guide(atlas.region(region)?.guides[0])?.kind)
    expect(markup.includes('Nothing is pressed at this place')).toBe(kinds.includes('why-not'))
    expect(markup.includes('Light touch only')).toBe(kinds.includes('press-light'))
    expect(markup).toContain('some researchers reject the idea')
    for (const region of [...places, ...muscle.felt.also])
      expect(markup, region).toContain(`#/region/${region}/`)
  },
)

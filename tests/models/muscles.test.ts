import translations from 'virtual:tsubo/translations'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/messages/languages'
import { texts } from '../../src/models/texts'

test.each(LANGUAGES)('the muscles arrive with their names in %s', async (language) => {
  const { muscles, sources } = await texts.muscles(language).load()
  const masseter = muscles.find(({ id }) => id === 'masseter')
  expect(masseter?.name).toBe({ en: 'Masseter', es: 'Masetero', zh: '咬肌' }[language])
  expect(masseter?.points).toContain('ST6')
  expect(sources.map(({ id }) => id)).toContain('TS_MANUAL')
})

test('the translation of the first view has nothing of them', async () => {
  for (const load of Object.values(translations))
    expect(Object.keys((await load()).default)).not.toContain('muscleTexts')
})

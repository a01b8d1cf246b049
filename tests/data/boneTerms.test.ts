import { describe, expect, test } from 'vitest'
import { boneTexts, loadBoneTerms } from '../../scripts/data/loadBoneTerms'
import { loadDataset } from '../../scripts/data/loadDataset'
import { projectFiles } from '../../scripts/shared/files'
import { buildBoneReaders } from '../../src/domain/figure/boneTerms'
import { LANGUAGES, type Language } from '../../src/messages/languages'

const dataset = loadDataset()
const terms = loadBoneTerms(dataset)
const readers = buildBoneReaders(terms)
const namesBone = (language: Language, text: string) =>
  readers[language](text).some((part) => typeof part !== 'string')

/** The faults that are told of the terms if the file has further entries. */
function faultsWith(...entries: readonly object[]): string {
  const path = 'data/bones/terms.json'
  const file = JSON.parse(projectFiles.read(path).toString('utf8')) as object[]
  const files = {
    ...projectFiles,
    read: (each: string) =>
      each === path ? Buffer.from(JSON.stringify([...file, ...entries])) : projectFiles.read(each),
  }
  try {
    loadBoneTerms(dataset, files)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

test('words for bones are refused that name no bone, stand twice or stand in no text', () => {
  expect(faultsWith()).toBe('')
  expect(faultsWith({ bones: ['kneebone'], words: {} })).toBe(
    'data/bones/terms.json: names "kneebone", which is no bone.',
  )
  expect(faultsWith({ bones: ['patella'], words: { en: ['kneecap'] } })).toContain(
    'en: "kneecap" stands twice.',
  )
  expect(faultsWith({ bones: ['tibia'], words: { es: ['espinilla'], zh: ['小腿骨'] } })).toBe(
    'data/bones/terms.json: es: no text says "espinilla".\ndata/bones/terms.json: zh: no text says "小腿骨".',
  )
})

test('each thing has a name in each language', () => {
  for (const { bones, name } of terms.named)
    for (const language of LANGUAGES)
      expect(name[language] === '', bones.join()).toBe(bones.length === 0)
})

/** Words that look like a bone or a part of one. */
const LOOKS_LIKE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:\w*bones?|bony|blades?|jaw|skull|shin|spine|vertebrae?|kneecap|sacrum|knuckles?)\b/,
  es: /\b(?:huesos?|costillas?|vértebras?|nudillos?|cráneo|esternón|sacro|pubis|tibia|rótula)\b|óseos?/,
  zh: /骨|[内外]踝|[颈胸腰]椎|肋/,
}

/** What such a text says where no certain bone is meant. */
const UNCERTAIN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:on|in|into|onto|of|beside|off|round) (?:the |their )?(?:edge of the |top edge of |bump of the |ridge of )?bones?|(?:these |the |two |long |the two (?:long )?)bones?|edge of bone|flat muscle on bone|(?:the|next|a) (?:next )?bony (?:knob|bump)|ankle bone|big knuckle|its knuckle|the knuckles?(?: joints?)?|beyond the knuckle|knuckle joint|dips? in the bone|dent in the bone|The knuckle where the thumb)\b/,
  es: /(?:sobre|del?|los(?: dos)?|entre los|rodea el) huesos?\b|saliente óseo del borde interno|espacio entre las costillas/,
  zh: /坐骨神经|软骨|贴在骨上|绕过骨头|两骨之间|骨间|骨缘|脚内缘骨突|骨髓|脊髓|椎动脉|肋间隙/,
}

describe.each(LANGUAGES)('texts in %s', (language) => {
  test('whose words look like a bone light one, or mean no certain one', () => {
    const missed = boneTexts(dataset)[language].filter(
      (text) =>
        LOOKS_LIKE[language].test(text) &&
        !namesBone(language, text) &&
        !UNCERTAIN[language].test(text),
    )
    expect(missed).toEqual([])
  })
})

test('most texts on how to find a point name a bone', () => {
  const share = dataset.points.filter(({ find }) => namesBone('en', find)).length
  expect(share / dataset.points.length).toBeGreaterThan(0.6)
})

test('what stands beneath a point is lit by its words', () => {
  const bonesIn = (code: string) => {
    const find = dataset.points.find((point) => point.code === code)?.find ?? ''
    return readers
      .en(find)
      .flatMap((part) => (typeof part === 'string' ? [] : [part.bones.join(' ')]))
  }
  expect(bonesIn('SP6')).toEqual(['tibia'])
  expect(bonesIn('KI2')).toEqual(['navicular'])
  expect(bonesIn('GB34')).toEqual(['fibula'])
  expect(bonesIn('BL23')).toEqual(['hip-bone', expect.stringContaining('t1'), 'l4', 'l2'])
  expect(bonesIn('LR14')).toEqual(['clavicle', 'manubrium sternum-body xiphoid'])
  expect(bonesIn('ST36')).toEqual(['patella', 'tibia'])
})

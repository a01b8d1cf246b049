import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseLines } from '../../src/body/lines'
import { modelFile, modelJson, serveModels as serve } from '../modelFiles'

const BODY_FILES = [
  'bodies.json',
  'regions.json',
  'topology.bin',
  'female.bin',
  'regions.bin',
  'shade.bin',
  'places-female.json',
]
const page = (status: number) => () =>
  new Response('<!doctype html><title>Not here</title>', {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
const json = (text: string) => () =>
  new Response(text, { headers: { 'content-type': 'application/json' } })
const read = (file: string) => new TextDecoder().decode(modelFile(file))

/** Imports the models without any cached files, as on a page that was just opened. */
async function freshModels() {
  vi.resetModules()
  return (await import('../../src/models/models')).models
}

const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset()
  warn.mockImplementation(() => {})
})
afterEach(() => vi.unstubAllGlobals())

describe('models', () => {
  test('a file is fetched and parsed once for two callers', async () => {
    const requested = serve()
    const models = await freshModels()
    const [first, second] = await Promise.all([
      models.lines('female').load(),
      models.lines('female').load(),
    ])
    expect(second).toBe(first)
    expect(first).toEqual(parseLines(modelJson('lines-female.json')))
    expect(requested).toEqual(['lines-female.json'])
  })

  test('all models can be loaded', async () => {
    serve()
    const { neighbours, care, ...ofBodies } = await freshModels()
    for (const id of ['female', 'male'] as const)
      for (const model of Object.values(ofBodies)) expect(await model(id).load()).toBeDefined()
    expect(await neighbours.load()).toHaveLength(modelJson('neighbours.json').nodes.length)
    expect(await care.load()).toHaveProperty('short')
    expect(warn).not.toHaveBeenCalled()
  })

  test('a body fetches each of its files once and shares its points with the drawings', async () => {
    const requested = serve()
    const models = await freshModels()
    const [body] = await Promise.all([models.body('female').load(), models.body('female').load()])
    expect(requested.toSorted()).toEqual(BODY_FILES.toSorted())
    expect(body.points).toBe(await models.places('female').load())
  })

  test.each([
    ['an error page', page(404), /lines-female\.json was answered with 404/],
    ['a web page', page(200), /lines-female\.json was answered with a web page/],
    ['half a file', json('{"format":'), /lines-female\.json is not JSON/],
    [
      'another file',
      json(read('figure-female.json')),
      /lines-female\.json: .*lines of the channels/,
    ],
    ['null', json('null'), /lines-female\.json: .*lines of the channels/],
  ])('%s causes an error that names the file, and a retry works', async (_, answer, error) => {
    const instead: Record<string, () => Response> = { 'lines-female.json': answer }
    serve(instead)
    const models = await freshModels()
    await expect(models.lines('female').load()).rejects.toThrow(error)
    expect(models.lines('female').peek().error?.message).toMatch(error)
    expect(warn).toHaveBeenCalledTimes(1)
    delete instead['lines-female.json']
    expect(await models.lines('female').load()).not.toHaveLength(0)
  })

  test.each(BODY_FILES)('another file as %s causes an error that names it', async (file) => {
    const instead = file.endsWith('json')
      ? json('{"format":"of another file"}')
      : () => new Response('?')
    serve({ [file]: instead })
    const models = await freshModels()
    await expect(models.body('female').load()).rejects.toThrow(file)
  })

  test.each(BODY_FILES)('a missing %s causes an error that names it', async (file) => {
    const instead: Record<string, () => Response> = { [file]: page(404) }
    serve(instead)
    const models = await freshModels()
    await expect(models.body('female').load()).rejects.toThrow(`${file} was answered with 404`)
    delete instead[file]
    expect((await models.body('female').load()).id).toBe('female')
  })
})

import { expect, it } from 'vitest'
import { encodePositions, encodeTopology } from '../../scripts/body/encode'
import { loadBody } from '../../scripts/body/loadBody'
import { decodePositions, decodeTopology } from '../../src/body/decodeBody'
import { parseManifest } from '../../src/body/manifest'

const { manifest, topology, cagePositions } = await loadBody('female')

it('encodes the same body to the same bytes and decodes them', async () => {
  const positions = Float64Array.from(cagePositions)
  const [first, second] = [
    await encodePositions(positions, topology.mirror),
    await encodePositions(positions, topology.mirror),
  ]
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  expect(await decodePositions(manifest, 'female', topology, first.bytes)).toEqual(cagePositions)

  const packed = await encodeTopology(topology.quads, topology.mirror)
  expect(packed.sections).toEqual(manifest.topology.sections)
  expect(await decodeTopology(manifest, packed.bytes)).toEqual(topology)
})

it('refuses a body too large for its quantisation', async () => {
  const giant = Float64Array.from(cagePositions, (coordinate) => coordinate * 3)
  await expect(encodePositions(giant, topology.mirror)).rejects.toThrow('16 bits')
})

it.each([
  [null, 'no format'],
  [{ format: 'other' }, 'no format'],
  [{ format: 'tsubo-body', version: 9 }, 'version 9'],
  [{ format: 'tsubo-body', version: 1 }, 'lacks "skin"'],
])('refuses the manifest %j', (json, reason) => {
  expect(() => parseManifest(json)).toThrow(reason)
})

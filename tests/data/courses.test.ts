import { describe, expect, test } from 'vitest'
import type { Course } from '../../src/domain/schema/course'
import { faultsWith } from './faultsWith'

const faultsOf = (change: (course: Course) => void) =>
  faultsWith('courses.json', (courses: Course[]) => change(courses[0]!))

describe('faults of a course that stop the build', () => {
  test('a structure that is unknown, of another kind, or there twice', () => {
    expect(faultsOf((course) => Object.assign(course, { id: 'canal' }))).toContain(
      'courses.json: canal: is no structure we know',
    )
    expect(faultsOf((course) => Object.assign(course, { kind: 'nerve' }))).toContain(
      'courses.json: carotid-artery.kind: calls the carotid artery a nerve',
    )
    expect(
      faultsOf((course) => Object.assign(course, { id: 'facial-artery', kind: 'artery' })),
    ).toContain('courses.json: facial-artery: stands there twice')
  })

  test('places, sources and names that are missing or unknown', () => {
    const [stop] = [{ at: ['GB20', 'nowhere', 0.5], depth: 3 }]
    const faults = faultsOf((course) =>
      Object.assign(course, { parts: [[stop, stop]], sources: ['NOBODY'] }),
    )
    expect(faults).toContain('courses.json: carotid-artery.parts: names an unknown place "nowhere"')
    expect(faults).toContain(
      'courses.json: carotid-artery.sources: names an unknown source "NOBODY"',
    )
    const nameless = faultsOf((course) => Object.assign(course, { names: { es: 'arteria' } }))
    expect(nameless.join()).toContain('courses.json: carotid-artery.names.zh')
  })

  test('an own source that is common, or that no course names', () => {
    const add = (id: string) =>
      faultsWith('course-sources.json', (sources: object[]) => {
        sources.push({ id, title: 'A book', kind: 'book' })
      })
    expect(add('SEED')).toContain('course-sources.json: SEED: is in sources.json too')
    expect(add('OWN')).toContain('course-sources.json: OWN: no course names it')
  })
})

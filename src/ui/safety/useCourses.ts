import { useEffect, useMemo } from 'react'
import { speaksOf, speaksOfBeneath } from '../../domain/safety/warnedOf'
import type { Caution } from '../../domain/schema/safety'
import { courses } from '../../models/courses'
import { useModel } from '../../models/useModel'
import { useSettings } from '../../state/settings'
import { useShownCourses } from '../../state/shownCourses'
import { useViewStore } from '../../state/view'

type CourseKind = 'artery' | 'nerve'

/**
 * Has the 3D figure draw the arteries and nerves that the cautions of a point speak of.
 *
 * @returns which of them it draws for a caution, and whether they could not be loaded
 */
export function useCourses(code: string, cautions: readonly Caution[]) {
  const body = useSettings((state) => state.body)
  const flat = useSettings((state) => state.flat)
  const drawn = useViewStore((state) => state.scene === 'ready') && !flat
  const wanted = drawn && cautions.some(speaksOfBeneath)
  const { value, error } = useModel(courses(body), wanted)
  const shown = useMemo(
    () => (wanted ? (value ?? []).filter(({ warned }) => warned.includes(code)) : []),
    [wanted, value, code],
  )
  useEffect(
    () => useShownCourses.getState().show({ code, courses: shown.map(({ id }) => id) }),
    [code, shown],
  )
  const kindsFor = (caution: Caution): CourseKind[] => {
    const spoken = shown.filter(({ id }) => speaksOf(caution, id))
    return (['artery', 'nerve'] as const).filter((of) => spoken.some(({ kind }) => kind === of))
  }
  return { kindsFor, failed: wanted && error !== undefined }
}

import groups from 'virtual:tsubo/points'
import { useEffect, useMemo, useState } from 'react'
import { groupOf, type PointGroup, type PointText } from '../../domain/atlas'

export interface PointTexts {
  readonly fetched: ReadonlyMap<PointGroup, readonly PointText[]>
  /** Some that are wanted now could not be fetched. */
  readonly failed: boolean
}

const ALL = Object.keys(groups) as PointGroup[]
/** Milliseconds of rest after which the others are fetched, for when the network is gone. */
const LATER = 1500

const fetchGroups = (wanted: readonly PointGroup[]) =>
  Promise.all(wanted.map(async (group) => [group, (await groups[group]()).default] as const))

/**
 * The texts of points, by channel: those wanted now at once, the others when there is time.
 *
 * @param early whether the others may come too
 * @param attempt a new number tries again
 */
export function usePointTexts(
  codes: readonly string[],
  early: boolean,
  attempt: number,
): PointTexts {
  const [fetched, setFetched] = useState<PointTexts['fetched']>(new Map())
  const [failed, setFailed] = useState(false)
  const wanted = [...new Set(codes.map(groupOf))].filter((group) => !fetched.has(group)).join(' ')

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what loads again
  useEffect(() => {
    let current = true
    const add = (groups: Awaited<ReturnType<typeof fetchGroups>>) => {
      if (current) setFetched((before) => new Map([...before, ...groups]))
    }
    setFailed(false)
    if (wanted !== '') {
      fetchGroups(wanted.split(' ') as PointGroup[]).then(add, () => current && setFailed(true))
    }
    const others = ALL.filter((group) => !fetched.has(group))
    const timer =
      early && wanted === '' && others.length > 0
        ? // Not wanted yet: without a network they are asked for again when they are.
          setTimeout(() => navigator.onLine && fetchGroups(others).then(add, () => {}), LATER)
        : undefined
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [wanted, early, fetched, attempt])

  return useMemo(() => ({ fetched, failed }), [fetched, failed])
}

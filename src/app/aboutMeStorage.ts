import { NOTHING_SAID, parseAboutMe, saysNothing } from '../domain/safety/aboutMe'
import { useAboutMe } from '../state/aboutMe'

/** Apart from everything else that is kept, so that forgetting it leaves nothing. */
const SAID_KEY = 'tsubo-about-me'
const NOTICE_KEY = 'tsubo-notice'
const READ = 'read'

/** Brings back what the person said about themselves. @returns whether all of it could be read */
export function restoreAboutMe(): boolean {
  const said = parseAboutMe(readKept(SAID_KEY))
  useAboutMe.getState().restore(said ?? NOTHING_SAID, readKept(NOTICE_KEY) === READ)
  return said !== undefined
}

/** Keeps it on the device whenever it changes, and heeds what another window keeps. @returns stops it */
export function startKeepingAboutMe(): () => void {
  const onOtherWindow = ({ key }: StorageEvent) => {
    if (key === null || key === SAID_KEY || key === NOTICE_KEY) restoreAboutMe()
  }
  window.addEventListener('storage', onOtherWindow)
  const unsubscribe = useAboutMe.subscribe(({ said, understood }, before) => {
    if (said !== before.said) keep(SAID_KEY, saysNothing(said) ? undefined : JSON.stringify(said))
    if (understood !== before.understood) keep(NOTICE_KEY, understood ? READ : undefined)
  })
  return () => {
    window.removeEventListener('storage', onOtherWindow)
    unsubscribe()
  }
}

function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage is closed to us, as in some private windows.
    return null
  }
}

function keep(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // Storage is full or closed: it holds for this visit.
  }
}

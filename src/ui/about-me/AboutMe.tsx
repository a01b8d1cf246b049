import { lazy, Suspense } from 'react'
import { useAboutMe } from '../../state/aboutMe'

const AboutMeDialog = lazy(() => import('./AboutMeDialog'))

/** Asks the person about themselves once they wish it. */
export function AboutMe() {
  const asking = useAboutMe((state) => state.asking)
  return <Suspense fallback={null}>{asking && <AboutMeDialog />}</Suspense>
}

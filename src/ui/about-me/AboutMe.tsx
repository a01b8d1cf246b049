import { lazyPart } from '../../models/lazyPart'
import { useAboutMe } from '../../state/aboutMe'

const AboutMeDialog = lazyPart('about me', () => import('./AboutMeDialog'), { floating: true })

/** Shows the dialog "About me" while it is open. */
export function AboutMe() {
  const asking = useAboutMe((state) => state.asking)
  const ask = useAboutMe((state) => state.ask)
  return asking && <AboutMeDialog onClose={() => ask(false)} />
}

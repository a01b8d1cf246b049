import { AboutMe } from '../../ui/about-me/AboutMe'
import { PastSessions } from '../../ui/session/PastSessions'
import { LazySearch } from './LazySearch'

/** The dialogs that open over the page. */
export default function Overlays() {
  return (
    <>
      <AboutMe />
      <PastSessions />
      <LazySearch />
    </>
  )
}

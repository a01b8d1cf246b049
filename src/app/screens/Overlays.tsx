import { AboutMe } from '../../ui/about-me/AboutMe'
import { UpdateNotice } from '../../ui/offline/UpdateNotice'
import { PastSessions } from '../../ui/session/PastSessions'
import { LazySearch } from './LazySearch'

/** The dialogs and the notice that open over the page. */
export default function Overlays() {
  return (
    <>
      <AboutMe />
      <PastSessions />
      <LazySearch />
      <UpdateNotice />
    </>
  )
}

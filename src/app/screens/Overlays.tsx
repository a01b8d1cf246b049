import { AboutMe } from '../../ui/about-me/AboutMe'
import { UpdateNotice } from '../../ui/offline/UpdateNotice'
import { LazySearch } from './LazySearch'

/** The dialogs and the notice that open over the page. */
export default function Overlays() {
  return (
    <>
      <AboutMe />
      <LazySearch />
      <UpdateNotice />
    </>
  )
}

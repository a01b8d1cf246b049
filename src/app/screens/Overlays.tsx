import { AboutMe } from '../../ui/about-me/AboutMe'
import { LazySearch } from './LazySearch'

/** The dialogs that open over the page. */
export default function Overlays() {
  return (
    <>
      <AboutMe />
      <LazySearch />
    </>
  )
}

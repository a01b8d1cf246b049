import { AboutMe } from '../../ui/about-me/AboutMe'
import { LazySearch } from './LazySearch'

/** What opens over the page when it is asked for. */
export default function Overlays() {
  return (
    <>
      <AboutMe />
      <LazySearch />
    </>
  )
}

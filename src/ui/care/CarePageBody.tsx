import type { CarePage } from '../../domain/care/carePages'
import { CareSection } from './CareSection'
import { Claims } from './Claims'
import { DoctorPage } from './DoctorPage'
import { MethodPage } from './MethodPage'
import { WayPage } from './WayPage'

/** What a page of the care guide says. */
export function CarePageBody({ page, numbers }: { page: CarePage; numbers: readonly string[] }) {
  switch (page.kind) {
    case 'method':
      return <MethodPage method={page.method} numbers={numbers} />
    case 'place':
      return <WayPage place={page.place} numbers={numbers} />
    case 'chapter':
      return page.chapter.parts.map(({ heading, claims }) => (
        <CareSection key={heading} title={heading} lang="en">
          <Claims claims={claims} numbers={numbers} />
        </CareSection>
      ))
    case 'questions':
      return page.questions.answers.map(({ ask, claims }) => (
        <CareSection key={ask} title={ask} lang="en">
          <Claims claims={claims} numbers={numbers} />
        </CareSection>
      ))
    case 'doctor':
      return <DoctorPage doctor={page.doctor} numbers={numbers} />
  }
}

import adviceMessages from 'virtual:messages/advice'
import careMessages from 'virtual:messages/care'
import { type CareTopic, careTopics } from '../../domain/care/care'
import { type CarePage, carePage, claimsOfPage, sourcesOf } from '../../domain/care/carePages'
import { pick } from '../../domain/lookup'
import type { Care, CareMethod } from '../../domain/schema/care'
import { useMessages } from '../../messages/messages'
import { useTexts } from '../atlasContext'
import { EnglishOnly } from '../kit/EnglishOnly'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import { SourceList } from '../kit/SourceList'
import { RedFlags } from '../safety/RedFlagBox'
import { CareContents } from './CareContents'
import styles from './CarePanel.module.css'
import { CareSection } from './CareSection'
import { Claims } from './Claims'
import { sureness, whoDoesIt } from './careWords'
import { WayPage } from './WayPage'

/** Shows the care guide: its contents or one page, with the cited sources. */
export function CarePanel({ care, topic }: { care: Care; topic: string | undefined }) {
  const texts = useTexts()
  const page = topic === undefined ? undefined : carePage(care, topic)
  const sources = sourcesOf(page ? claimsOfPage(page) : care.short)
  return (
    <>
      <EnglishOnly />
      {page ? (
        <CarePageBody page={page} numbers={sources} />
      ) : (
        <CareContents care={care} numbers={sources} />
      )}
      {page && <CareTurn topics={careTopics(care)} topic={topic} />}
      <SourceList sources={pick(texts.source, sources)} numbered />
    </>
  )
}

interface CareTurnProps {
  readonly topics: readonly CareTopic[]
  readonly topic: string | undefined
}

/** Links to the previous and the next page of the care guide, or to its contents. */
function CareTurn({ topics, topic }: CareTurnProps) {
  const t = useMessages(careMessages)
  const at = topics.findIndex(({ id }) => id === topic)
  const before = topics[at - 1]
  const next = at < 0 ? undefined : topics[at + 1]
  return (
    <nav className={styles.turn} aria-label={t.pages}>
      {before && (
        <RouteLink route={{ kind: 'care', topic: before.id }}>
          <span aria-hidden="true">←</span> {before.name}
        </RouteLink>
      )}
      {at < 0 && <RouteLink route={{ kind: 'care' }}>{t.whole}</RouteLink>}
      {next && (
        <RouteLink route={{ kind: 'care', topic: next.id }} className={styles.next}>
          {next.name} <span aria-hidden="true">→</span>
        </RouteLink>
      )}
    </nav>
  )
}

/** Shows the content of a page of the care guide. */
function CarePageBody({ page, numbers }: { page: CarePage; numbers: readonly string[] }) {
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

interface DoctorPageProps {
  readonly doctor: Care['doctor']
  readonly numbers: readonly string[]
}

/** Shows all red flags, the most urgent first, then the text about them. */
function DoctorPage({ doctor, numbers }: DoctorPageProps) {
  const t = useMessages(adviceMessages)
  return (
    <>
      <Section heading={t.doctorFirst}>
        <RedFlags flags={useTexts().redFlags} />
      </Section>
      <div className={styles.text}>
        <Claims claims={doctor.claims} numbers={numbers} />
      </div>
    </>
  )
}

interface MethodPageProps {
  readonly method: CareMethod
  readonly numbers: readonly string[]
}

/** Shows one method: what it is, how it is done, when to avoid it, what is known. */
function MethodPage({ method: { what, by, how, known, notWhen }, numbers }: MethodPageProps) {
  const t = useMessages(careMessages)
  return (
    <>
      <div className={styles.what}>
        <p lang="en">{what}</p>
        <p className={styles.by}>{t.sentence({ words: whoDoesIt(t, by) })}</p>
      </div>
      <CareSection title={t.howDone}>
        <Claims claims={how} numbers={numbers} list="bullets" />
      </CareSection>
      <CareSection title={t.whenNot} warning>
        <Claims claims={notWhen} numbers={numbers} list="bullets" />
      </CareSection>
      <CareSection title={t.known}>
        <p>
          <strong>{t.sentence({ words: sureness(t, known.certainty) })}</strong>
        </p>
        <Claims claims={known.claims} numbers={numbers} list="bullets" />
      </CareSection>
    </>
  )
}

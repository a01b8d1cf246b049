import { careTopics } from '../../domain/care/care'
import { carePage, claimsOfPage, sourcesOf } from '../../domain/care/carePages'
import type { Care } from '../../domain/schema/care'
import { pick } from '../../domain/textLookup'
import { useTexts } from '../atlasContext'
import { EnglishOnly } from '../kit/EnglishOnly'
import { SourceList } from '../kit/SourceList'
import { CareContents } from './CareContents'
import { CarePageBody } from './CarePageBody'
import { CareTurn } from './CareTurn'

/** The care guide: its contents, or one page of it with the sources it cites. */
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
      <SourceList sources={pick(texts.sources, sources)} numbered />
    </>
  )
}

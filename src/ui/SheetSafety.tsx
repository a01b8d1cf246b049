import type { TextLookup } from '../atlas/textLookup'
import { useAtlas } from './atlasContext'
import { EMPTY_GUIDE } from './GuideContent'
import { MoreRedFlags, RedFlagBox } from './RedFlagBox'
import styles from './SheetSafety.module.css'

/** What the sheet says about safety: the red flags of the guides whose own points are chosen. */
export function SheetSafety({ codes, texts }: { codes: readonly string[]; texts: TextLookup }) {
  const { index } = useAtlas()
  const guides = index.guides.filter(({ article }) => article.some((code) => codes.includes(code)))
  const flags = guides.flatMap(({ id }) => texts.guides.get(id)?.redFlags ?? [])
  const ids = [...new Set([...flags, ...EMPTY_GUIDE.redFlags])]
  return (
    <>
      <RedFlagBox ids={ids} texts={texts} />
      <MoreRedFlags ids={ids} texts={texts} />
      <div className={styles.small}>
        <p>
          <strong>Stop</strong> at sharp or electric pain, numbness, dizziness, sickness, shortness
          of breath, a change of sight, or a strong pulse pounding under the finger. Leave out
          broken, swollen, hot or inflamed skin and varicose veins.
        </p>
        <p>
          This sheet teaches a tradition with modest evidence. It is no diagnosis and no treatment,
          and it does not replace a doctor.
        </p>
        <p>
          Points after the WHO standard of 2008, told in our own words (CC BY 4.0). The card of each
          point in the app lists its sources.
        </p>
      </div>
    </>
  )
}

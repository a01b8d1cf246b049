import sessionMessages from 'virtual:messages/session'
import techniqueMessages from 'virtual:messages/technique'
import { entryLine } from '../../domain/session/describeSession'
import type { SessionEntry } from '../../domain/session/session'
import { type EntryEdit, MAX_AT_A_PLACE, secondsChoices } from '../../domain/session/sessionBounds'
import { strengthWord } from '../../domain/technique/describeTechnique'
import { useMessages } from '../../messages/messages'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { ChannelDot } from '../channel/ChannelDot'
import { PointName } from '../point/PointName'
import { AskFirstNote } from '../safety/Cautions'
import styles from './SessionEntryRow.module.css'

interface Props {
  readonly entry: SessionEntry
  readonly edit: (change: EntryEdit) => void
}

/** Shows one point of the plan; the person chooses whether, how long, how often and how firmly. */
export function SessionEntryRow({ entry, edit }: Props) {
  const t = useMessages(sessionMessages)
  const how = useMessages(techniqueMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const { code, chosen, seconds, repetitions, strength, bounds } = entry
  const point = atlas.point(code)
  const presses = Math.min(bounds.repetitions[1], Math.max(1, Math.floor(MAX_AT_A_PLACE / seconds)))
  return (
    <li className={styles.row}>
      <label className={styles.label}>
        <input type="checkbox" checked={chosen} onChange={() => edit({ chosen: !chosen })} />
        <ChannelDot code={code} />
        <span className={styles.code} translate="no">
          {code}
        </span>
        {point && <PointName point={point} />}
      </label>
      <details className={styles.more}>
        <summary>
          {entryLine(t, how, entry)}
          <span className={styles.change}>{t.change}</span>
        </summary>
        <div className={styles.fields}>
          <label>
            {t.seconds}
            <select
              value={seconds}
              onChange={({ target }) => edit({ seconds: Number(target.value) })}
            >
              {secondsChoices(bounds).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
          <label>
            {t.times}
            <select
              value={repetitions}
              onChange={({ target }) => edit({ repetitions: Number(target.value) })}
            >
              {Array.from({ length: presses }, (_, before) => before + 1).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
          <label>
            {t.strength}
            <select
              value={strength}
              onChange={({ target }) =>
                edit({ strength: target.value as SessionEntry['strength'] })
              }
            >
              {bounds.strengths.map((each) => (
                <option key={each} value={each}>
                  {strengthWord(how, each)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
      <AskFirstNote advice={advise(code)} t={t} className={styles.ask} />
    </li>
  )
}

import type { PointText } from '../../domain/atlas'
import { olderNumberOf } from '../../domain/crosswalk'
import { describeRole } from '../../domain/points/roles'
import { pointWords } from '../../words/point'
import { rolesWords } from '../../words/roles'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './PointNames.module.css'

/** Its names in other scripts and books, and its classical roles. */
export function PointNames({ text: { code, names, aliases, roles } }: { text: PointText }) {
  const t = useWords(pointWords)
  const roleNames = useWords(rolesWords)
  const { index } = useAtlas()
  const older = olderNumberOf(index.crosswalk, code)
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t.names}</h2>
      <dl className={styles.names}>
        <div>
          <dt>{t.chinese}</dt>
          <dd>
            <span lang="zh-Hant">{names.traditional}</span>
            {names.simplified !== names.traditional && (
              <>
                {' / '}
                <span lang="zh-Hans">{names.simplified}</span>
              </>
            )}{' '}
            <span lang="zh-Latn-pinyin">{names.pinyin}</span>
          </dd>
        </div>
        {names.japanese && (
          <div>
            <dt>{t.japanese}</dt>
            <dd lang="ja">{names.japanese}</dd>
          </div>
        )}
        {names.korean && (
          <div>
            <dt>{t.korean}</dt>
            <dd lang="ko">{names.korean}</dd>
          </div>
        )}
        {aliases && (
          <div>
            <dt>{t.otherBooks}</dt>
            <dd>{aliases.join(t.comma)}</dd>
          </div>
        )}
        {older !== undefined && (
          <div>
            <dt>{t.olderNumber}</dt>
            <dd>{t.olderNumberIs({ older })}</dd>
          </div>
        )}
        {roles && (
          <div>
            <dt>{t.role}</dt>
            <dd>{roles.map((role) => describeRole(roleNames, role)).join(t.comma)}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

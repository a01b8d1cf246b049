import type { PointText } from '../atlas/atlas'
import { olderNumberOf } from '../atlas/crosswalk'
import { describeRole } from '../atlas/roles'
import { useAtlas } from './atlasContext'
import styles from './PointNames.module.css'

/** Its names in other scripts and books, and its classical roles. */
export function PointNames({ text: { code, names, aliases, roles } }: { text: PointText }) {
  const { index } = useAtlas()
  const older = olderNumberOf(index.crosswalk, code)
  return (
    <section aria-labelledby="names">
      <h2 id="names">Names</h2>
      <dl className={styles.names}>
        <div>
          <dt>Chinese</dt>
          <dd>
            <span lang="zh-Hant">{names.traditional}</span>
            {names.simplified !== names.traditional && (
              <>
                {' / '}
                <span lang="zh-Hans">{names.simplified}</span>
              </>
            )}{' '}
            <span lang="zh-Latn">{names.pinyin}</span>
          </dd>
        </div>
        {names.japanese && (
          <div>
            <dt>Japanese</dt>
            <dd lang="ja">{names.japanese}</dd>
          </div>
        )}
        {names.korean && (
          <div>
            <dt>Korean</dt>
            <dd lang="ko">{names.korean}</dd>
          </div>
        )}
        {aliases && (
          <div>
            <dt>In other books</dt>
            <dd>{aliases.join(', ')}</dd>
          </div>
        )}
        {older !== undefined && (
          <div>
            <dt>Older number</dt>
            <dd>
              Bladder {older} (B{older}, UB{older}) in books that number the back before the thigh.
              Today’s BL{older} is another point.
            </dd>
          </div>
        )}
        {roles && (
          <div>
            <dt>Classical role</dt>
            <dd>{roles.map(describeRole).join(', ')}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

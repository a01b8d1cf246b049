import aboutMeMessages from 'virtual:messages/aboutMe'
import { useId } from 'react'
import { CONDITION_GROUPS } from '../../domain/safety/conditions'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { useSessionHistory } from '../../state/sessionHistory'
import { useFetchedTexts } from '../atlasContext'
import { Dialog, DialogFoot, DialogTitle } from '../kit/Dialog'
import styles from './AboutMeDialog.module.css'
import { AboutMeQuestion } from './AboutMeQuestion'

/** Shows the conditions that change the advice as optional checkboxes; changes apply at once. */
export default function AboutMeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(aboutMeMessages)
  const texts = useFetchedTexts()
  const said = useAboutMe((state) => state.said)
  const forget = useAboutMe((state) => state.forget)
  const hasPast = useSessionHistory(({ past }) => past.length > 0)
  const showPast = useSessionHistory((state) => state.show)
  const id = useId()
  const count = said.conditions.length

  return (
    <Dialog onClose={onClose}>
      <DialogTitle className={styles.title}>{t.title}</DialogTitle>
      <p>{t.tick}</p>
      <p className={styles.quiet}>{t.stays}</p>
      {texts ? (
        CONDITION_GROUPS.map((group) => (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`} className={styles.group}>
              {t[group]}
            </h3>
            <ul className={styles.questions}>
              {texts.conditions
                .filter((condition) => condition.group === group)
                .map((condition) => (
                  <AboutMeQuestion key={condition.id} condition={condition} />
                ))}
            </ul>
          </section>
        ))
      ) : (
        <p role="status">{t.oneMoment}</p>
      )}
      {hasPast && (
        <p className={styles.past}>
          <button
            type="button"
            onClick={() => {
              onClose()
              showPast(true)
            }}
          >
            {t.pastSessions}
          </button>
        </p>
      )}
      <DialogFoot status={count === 0 ? t.nothingKept : t.counted({ count })} done={t.done}>
        <button type="button" onClick={forget}>
          {t.forget}
        </button>
      </DialogFoot>
    </Dialog>
  )
}

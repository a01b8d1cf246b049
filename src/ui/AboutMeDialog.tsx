import { useEffect, useRef } from 'react'
import { useAboutMe } from '../state/aboutMe'
import styles from './AboutMeDialog.module.css'
import { AboutMeQuestion } from './AboutMeQuestion'
import { useAtlas } from './atlasContext'

/** What changes the advice, each a checkbox, all of it optional; it counts at once. */
export default function AboutMeDialog() {
  const { texts } = useAtlas()
  const said = useAboutMe((state) => state.said)
  const forget = useAboutMe((state) => state.forget)
  const ask = useAboutMe((state) => state.ask)
  const dialog = useRef<HTMLDialogElement>(null)
  const count = said.conditions.length

  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    // Closing by itself gives the focus back to where it was.
    return () => current?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="about-me"
      onClose={() => ask(false)}
    >
      <h2 id="about-me" className={styles.title}>
        About me
      </h2>
      <p>
        Tick what holds for you, and points that are not for you are left out everywhere: on the
        body, in lists, in searches and on the sheet. Nothing here is asked that changes nothing,
        and you need not say any of it.
      </p>
      <p className={styles.quiet}>
        It stays in this browser on this device. It is never sent anywhere and is no part of a link
        or sheet that you share.
      </p>
      {texts ? (
        <ul className={styles.questions}>
          {[...texts.conditions.values()].map((condition) => (
            <AboutMeQuestion key={condition.id} condition={condition} />
          ))}
        </ul>
      ) : (
        <p role="status">One moment …</p>
      )}
      <div className={styles.actions}>
        <p role="status" className={styles.status}>
          {count === 0
            ? 'Nothing is kept about you.'
            : `${count} of them ${count === 1 ? 'is' : 'are'} taken into account.`}
        </p>
        <button type="button" disabled={count === 0} onClick={forget}>
          Forget everything
        </button>
        <button type="button" className={styles.done} onClick={() => dialog.current?.close()}>
          Done
        </button>
      </div>
    </dialog>
  )
}

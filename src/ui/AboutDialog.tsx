import { useEffect, useRef } from 'react'
import styles from './AboutDialog.module.css'
import { PlaceLink } from './PlaceLink'
import { SafetyInShort } from './SafetyInShort'

/** What the app is and is not, when to stop, who asks first, and whose work it uses. */
export default function AboutDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    // Closing by itself gives the focus back to where it was.
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="about-title" onClose={onClose}>
      <form method="dialog" className={styles.close}>
        <button type="submit">Close</button>
      </form>
      <h2 id="about-title" className={styles.title}>
        About &amp; safety
      </h2>
      <p>
        Tsubo shows where the points of acupressure lie and how they are pressed. A <em>tsubo</em>{' '}
        is such a point; the word means a small pot. It teaches a tradition and replaces neither a
        diagnosis nor treatment. If you are worried, see a doctor.
      </p>
      <h3>Before you press</h3>
      <SafetyInShort />
      <h3>Stop at once</h3>
      <p>
        Stop pressing if you feel a sharp or electric pain, numbness, dizziness, faintness, sickness
        or shortness of breath, if your sight changes, or if a strong pulse pounds under the finger.
        A good ache is enough. Mild soreness may follow; soreness that lasts means it was too hard.
      </p>
      <h3>Ask a doctor or midwife first</h3>
      <ul className={styles.list}>
        <li>in pregnancy: several points are traditionally left out, and each says so;</li>
        <li>with blood thinners, a clotting disorder, or a clot that is known or suspected;</li>
        <li>
          with brittle bones, a bone disease, arthritis that inflames joints, or a spinal injury;
        </li>
        <li>with cancer, heart disease or very high blood pressure;</li>
        <li>soon after an operation, or with a device implanted under the place;</li>
        <li>with loss of feeling, since pain cannot warn you there.</li>
      </ul>
      <p>
        Never press broken, bruised, burnt or infected skin, hot or swollen places, varicose veins,
        fresh injuries or lumps. Leave it for another day if you have a fever or feel ill.
      </p>
      <h3>What is known</h3>
      <p>
        The evidence for acupressure is modest. Trials often find that it eases pain a little, but
        pressing a sham point often does nearly as well. Points and channels come from tradition;
        nobody has shown channels in the body. Each guide says what research there is.
      </p>
      <p>
        <PlaceLink place={{ kind: 'care' }}>The care guide</PlaceLink> says what muscle knots are,
        what else can be done for them, and when to see a doctor.
      </p>
      <h3>Licences</h3>
      <p>
        Code: MIT. Data and texts: CC BY 4.0. The bodies are made from the MakeHuman base mesh,
        given to everyone under CC0. Point locations follow the WHO standard of 2008, told in our
        words.
      </p>
    </dialog>
  )
}

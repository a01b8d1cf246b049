import handMessages from 'virtual:messages/hand'
import { useMessages } from '../../messages/messages'
import { DialogTitle } from '../kit/Dialog'
import styles from './HandMeasure.module.css'

/** Explains what a cun is and how the person's hand measures it. */
export default function HandMeasure() {
  const t = useMessages(handMessages)
  return (
    <div className={styles.measure}>
      <DialogTitle>{t.useYourHand}</DialogTitle>
      <p>{t.whatACunIs}</p>
      <Hand />
      <ul className={styles.list}>
        <li>
          <strong>{t.oneCunIs}</strong> {t.thumbAtJoint}
        </li>
        <li>
          <strong>{t.oneCunIs}</strong> {t.middleFinger}
        </li>
        <li>
          <strong>{t.threeCunAre}</strong> {t.fourFingersAt}
        </li>
      </ul>
      <p>{t.whenToUse}</p>
      <p className={styles.quiet}>{t.standard}</p>
    </div>
  )
}

/** Draws the palm of a right hand, fingers closed, with the three measures on it. */
function Hand() {
  const t = useMessages(handMessages)
  return (
    <svg className={styles.hand} viewBox="-30 30 420 394" role="img" aria-label={t.picture}>
      <path
        className={styles.skin}
        d="M146 420C142 392 128 370 110 346C86 314 60 280 43 240C33 214 38 197 53 191C69 185 82 194 91 212C97 226 103 238 110 244L110 108C110 74 153 74 153 108L153 84C153 46 199 46 199 84L199 106C199 72 241 72 241 106L241 148C241 118 276 118 276 148L276 250C278 316 260 350 254 420"
      />
      <path
        className={styles.crease}
        d="M153 108V240M199 106V238M241 148V242M116 128h31M116 178h31M160 108h32M160 166h32M206 128h29M206 178h29M247 166h23M247 204h23M116 232h31M160 230h32M206 232h29M247 236h23M270 262C228 290 180 284 152 252M112 262C150 268 200 304 244 326M116 270C150 290 160 340 154 392M55 226C64 232 76 228 84 218"
      />
      <g className={styles.mark}>
        <path d="M45 244L93 218M40 235L50 253M88 209L98 227" />
        <path d="M176 109V161M166 109h20M166 161h20" />
        <path d="M110 172H276M110 160v24M276 160v24" />
        <path
          className={styles.leader}
          d="M182 136C220 120 240 70 296 64M286 172h18M60 254C46 268 34 276 24 284"
        />
      </g>
      <g className={styles.words}>
        <text x="302" y="70">
          {t.oneCun}
        </text>
        <text x="310" y="179">
          {t.threeCun}
        </text>
        <text x="-20" y="308">
          {t.oneCun}
        </text>
      </g>
    </svg>
  )
}

import styles from './HandMeasure.module.css'

/** What a cun is, and how one's own hand measures it. */
export function HandMeasure() {
  return (
    <div className={styles.measure}>
      <h2 id="hand-title">Use your own hand</h2>
      <p>
        A cun is a share of your own body, not a fixed length. Everyone’s forearm is 12 cun long
        from the elbow crease to the wrist crease, so a long arm has long cun.
      </p>
      <Hand />
      <ul className={styles.list}>
        <li>
          <strong>1 cun:</strong> the width of the thumb at its joint.
        </li>
        <li>
          <strong>1 cun:</strong> the middle part of the bent middle finger, between the ends of its
          two creases.
        </li>
        <li>
          <strong>3 cun:</strong> four fingers side by side, at the middle joint of the middle
          finger.
        </li>
      </ul>
      <p>
        Where two landmarks can be felt, divide the stretch between them, as the steps do. A hand is
        the quicker and rougher way. It must be the hand of the person who is measured. Then search
        a little around the place.
      </p>
      <p className={styles.quiet}>
        After the WHO standard of 2008, which has no measure by two fingers.
      </p>
    </div>
  )
}

/** The palm of a right hand, fingers closed, with the three measures on it. */
function Hand() {
  return (
    <svg
      className={styles.hand}
      viewBox="-30 30 420 394"
      role="img"
      aria-label="A hand: the width of the thumb and the middle part of the middle finger are 1 cun each, the four fingers side by side 3 cun."
    >
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
          1 cun
        </text>
        <text x="310" y="179">
          3 cun
        </text>
        <text x="-20" y="308">
          1 cun
        </text>
      </g>
    </svg>
  )
}

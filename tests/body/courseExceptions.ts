/**
 * Points whose data name a vessel or a nerve that runs farther away than its `spread`, each looked up in
 * the standard and in books of anatomy. The names stay: they make the press lighter or its caution
 * longer, and no source says that the structure is not there.
 */
export const NAMED_FROM_AFAR: readonly {
  readonly structure: string
  readonly point: string
  readonly why: string
}[] = [
  {
    structure: 'carotid-artery',
    point: 'TE16',
    why: 'The point lies behind the neck muscle and the artery before it, a good 2 cm in front and deep. It is never pressed.',
  },
  {
    structure: 'superficial-temporal-artery',
    point: 'EX-HN5',
    why: 'A small branch of it runs to the outer corner of the eye; only its two great branches are drawn.',
  },
  {
    structure: 'superficial-temporal-artery',
    point: 'GB3',
    why: 'A small branch of it runs forwards along the arch of the cheekbone; only its two great branches are drawn.',
  },
  {
    structure: 'occipital-artery',
    point: 'BL9',
    why: 'Its branches spread over the back of the head; only its trunk is drawn.',
  },
  {
    structure: 'axillary-artery',
    point: 'SP19',
    why: 'Named as out of reach. It runs a hand’s width above, where the arm begins.',
  },
  {
    structure: 'brachial-plexus',
    point: 'SP19',
    why: 'Named as out of reach. It runs a hand’s width above, where the arm begins.',
  },
  {
    structure: 'femoral-artery',
    point: 'LR9',
    why: 'Here the artery leaves the inner thigh for the hollow of the knee. The standard puts the point behind the muscle that covers it.',
  },
  {
    structure: 'posterior-tibial-artery',
    point: 'KI6',
    why: 'It has divided behind the ankle; its branch to the inner sole passes some way below the point.',
  },
  {
    structure: 'tibial-nerve',
    point: 'KI6',
    why: 'It has divided behind the ankle; its branch to the inner sole passes some way below the point.',
  },
  {
    structure: 'great-saphenous-vein',
    point: 'LR7',
    why: 'The point lies a thumb behind the edge of the bone, along which the vein is drawn; from outside nobody can say how far behind that edge it runs.',
  },
  {
    structure: 'small-saphenous-vein',
    point: 'BL58',
    why: 'Texts draw the vein along the middle of the calf, and the point lies a thumb outside it.',
  },
  {
    structure: 'saphenous-nerve',
    point: 'LR7',
    why: 'It goes with the vein.',
  },
  {
    structure: 'deep-radial-nerve',
    point: 'TE9',
    why: 'Where the nerve comes out of its muscle it lies over the radius, and the standard puts the point between the two bones.',
  },
  {
    structure: 'ulnar-nerve',
    point: 'HT3',
    why: 'The standard puts the point in front of the inner bump of the elbow, and the nerve runs behind it. A finger slides from one to the other.',
  },
  {
    structure: 'sciatic-nerve',
    point: 'GB30',
    why: 'On a standing body the nerve runs nearer to the midline. The standard finds the point on a person who lies on the side with a bent hip; how near the nerve is then, no source measures.',
  },
  {
    structure: 'common-fibular-nerve',
    point: 'GB34',
    why: 'The nerve winds round the neck of the bone a good 2 cm behind the point, as the caution says, and then comes forwards.',
  },
]

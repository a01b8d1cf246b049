import type { ComponentProps } from 'react'
import { Section } from '../kit/Section'
import styles from './LeftOutBox.module.css'

/** A section about points that are left out, with a border unlike that of points to press. */
export const LeftOutBox = (props: ComponentProps<typeof Section>) => (
  <Section {...props} className={styles.box} />
)

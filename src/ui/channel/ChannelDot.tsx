import { groupOf } from '../../domain/atlas'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './ChannelDot.module.css'

/** Shows the colour of a code's channel; the code itself names the channel for screen readers. */
export function ChannelDot({ code }: { code: string }) {
  const atlas = useAtlas()
  const dark = useViewStore((state) => state.dark)
  const colour = atlas.channel(groupOf(code))?.colour
  return (
    <span
      className={styles.dot}
      style={colour ? { background: dark ? colour.dark : colour.light } : undefined}
      aria-hidden="true"
    />
  )
}

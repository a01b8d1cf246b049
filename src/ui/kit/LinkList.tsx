import type { Route } from '../../domain/route/link'
import styles from './LinkList.module.css'
import { RouteLink } from './RouteLink'

interface LargeLinkProps {
  readonly route: Route
  readonly children: string
}

/** A link by itself in a line, large enough for a finger. */
export function LargeLink(props: LargeLinkProps) {
  return <RouteLink {...props} className={styles.link} />
}

interface Props<Item> {
  readonly items: readonly Item[]
  readonly routeOf: (item: Item) => Route
  /** Whether each link has a border. */
  readonly boxed?: boolean
}

/** Lists the names of guides, regions or muscles as links. */
export function LinkList<Item extends { readonly id: string; readonly name: string }>({
  items,
  routeOf,
  boxed = false,
}: Props<Item>) {
  return (
    <ul className={styles.list} data-boxed={boxed}>
      {items.map((item) => (
        <li key={item.id}>
          <LargeLink route={routeOf(item)}>{item.name}</LargeLink>
        </li>
      ))}
    </ul>
  )
}

import { formatLink } from '../atlas/link'
import { itemsOf } from '../atlas/sheet'
import { useStore } from '../state/store'

/** Copies a link that carries the sheet's codes. */
export function ShareSheet({ codes }: { codes: readonly string[] }) {
  const body = useStore((state) => state.body)
  const notify = useStore((state) => state.notify)
  const copy = async () => {
    const link = new URL(
      `#${formatLink({ place: { kind: 'sheet', items: itemsOf(codes) }, body })}`,
      document.baseURI,
    )
    try {
      await navigator.clipboard.writeText(link.href)
      notify('A link to this sheet is copied.')
    } catch {
      notify(`Copy this link: ${link.href}`)
    }
  }
  return (
    <button type="button" onClick={copy}>
      Copy link
    </button>
  )
}

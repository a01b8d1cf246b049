import {
  type ComponentProps,
  createContext,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  use,
  useEffect,
  useId,
  useRef,
} from 'react'
import styles from './Dialog.module.css'

interface Props {
  /** Label of the close button; without it, the content needs a `method="dialog"` form. */
  readonly close?: string
  readonly className?: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Id of the heading that names the dialog. */
const TitleContext = createContext<string | undefined>(undefined)

/** Shows a modal dialog while it is mounted; Escape also closes it. Its `DialogTitle` names it. */
export function Dialog({ close, className, onClose, children }: Props) {
  const dialog = useModalDialog()
  const titleId = useId()
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className ?? ''}`}
      aria-labelledby={titleId}
      onClose={ifClosed(onClose)}
    >
      {close && (
        <form method="dialog" className={styles.close}>
          <button type="submit">{close}</button>
        </form>
      )}
      <TitleContext value={titleId}>{children}</TitleContext>
    </dialog>
  )
}

export function DialogTitle(props: ComponentProps<'h2'>) {
  return <h2 {...props} id={use(TitleContext)} />
}

/** Opens a dialog as modal while the component is mounted. */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    // Closing restores the focus.
    return () => current?.close()
  }, [])
  return dialog
}

/** Acts on a close event unless the dialog is open again, because the event comes late. */
export const ifClosed =
  (act: () => void) =>
  ({ currentTarget }: SyntheticEvent<HTMLDialogElement>): void => {
    if (!currentTarget.open) act()
  }

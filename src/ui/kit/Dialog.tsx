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
  /** Label of the close button; without it, the content needs a `DialogFoot`. */
  readonly close?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Id of the heading that names the dialog. */
const TitleContext = createContext<string | undefined>(undefined)

/** Shows a modal dialog while it is mounted; Escape also closes it. Its `DialogTitle` names it. */
export function Dialog({ close, onClose, children }: Props) {
  const dialog = useModalDialog()
  const titleId = useId()
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
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

interface DialogFootProps {
  /** What the dialog has done so far. */
  readonly status: string
  /** Label of the button that closes the dialog, and its reference. */
  readonly done: string
  readonly doneButton?: RefObject<HTMLButtonElement | null>
  /** Further buttons. */
  readonly children: ReactNode
}

/** Stays at the lower edge of a dialog: its status and its buttons. */
export function DialogFoot({ status, done, doneButton, children }: DialogFootProps) {
  return (
    <div className={styles.foot}>
      <p role="status" className={styles.status}>
        {status}
      </p>
      {children}
      <form method="dialog">
        <button ref={doneButton} type="submit" className={styles.done}>
          {done}
        </button>
      </form>
    </div>
  )
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

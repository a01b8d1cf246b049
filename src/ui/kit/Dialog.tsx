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
  /** What its closing button says; without it the content brings a `method="dialog"` form. */
  readonly close?: string
  readonly className?: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The id of the heading that names the dialog. */
const TitleContext = createContext<string | undefined>(undefined)

/** Over the page for as long as it is mounted; Escape closes it too. A `DialogTitle` in it names it. */
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

/** Opens a dialog over the page for as long as it is mounted. */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    // Closing by itself gives the focus back to where it was.
    return () => current?.close()
  }, [])
  return dialog
}

/** The event of a closing comes late: by then the dialog may stand open again. */
export const ifClosed =
  (act: () => void) =>
  ({ currentTarget }: SyntheticEvent<HTMLDialogElement>): void => {
    if (!currentTarget.open) act()
  }

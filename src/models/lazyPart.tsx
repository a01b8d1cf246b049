import type { ComponentType, FunctionComponent, ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary'
import { LoadState } from './LoadState'
import { createResource, type Resource } from './resource'
import { useModel } from './useModel'

interface Options {
  /** Stands in for the part while its code is on its way. */
  readonly waiting?: ReactNode
  /** Says what could not be loaded. */
  readonly what?: () => string
  /** Whether that is said over the page, as for dialogs, whose `onClose` dismisses it. */
  readonly floating?: boolean
  /** Whether nothing is said here if the code does not arrive: see vite.config.ts for who says it. */
  readonly quiet?: boolean
  /** Stands in for the part if it does not arrive or breaks, in place of words and a button. */
  readonly failed?: ReactNode
}

export type LazyPart<Props> = FunctionComponent<Props & { readonly resetKey?: string }> & {
  readonly code: Resource<ComponentType<Props>>
}

/**
 * A part of the page whose code is fetched when it is first shown. If the code cannot be fetched, or
 * breaks, the rest of the page goes on and the person may try again.
 *
 * @param name for reports
 * @param load as for React’s `lazy`
 * @returns the component; a new `resetKey` shows it again after it broke
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { waiting, what, floating, quiet, failed }: Options = {},
): LazyPart<Props> {
  let tries = 0
  const code = createResource(name, async () => {
    if (tries++ > 0) await repeatFailedStyles()
    return (await load()).default
  })
  function Lazy({ resetKey, ...props }: Props & { readonly resetKey?: string }) {
    const { value: Part, error } = useModel(code)
    if (error) {
      if (quiet || failed !== undefined) return failed
      const { onClose } = props as { onClose?: () => void }
      return <LoadState failed what={what?.()} {...(floating && { floating, onClose })} />
    }
    if (!Part) return waiting
    return (
      <ErrorBoundary where={name} resetKey={resetKey} fallback={failed}>
        <Part {...(props as Props)} />
      </ErrorBoundary>
    )
  }
  return Object.assign(Lazy, { code })
}

/** Vite asks for the stylesheets of a part once: those that did not arrive are asked for again. */
async function repeatFailedStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
  await Promise.all(
    [...links]
      .filter((link) => !hasArrived(link))
      .map(
        (link) =>
          new Promise((resolve, reject) => {
            const again = link.cloneNode() as HTMLLinkElement
            again.onload = resolve
            again.onerror = reject
            link.replaceWith(again)
          }),
      ),
  )
}

function hasArrived({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet?.cssRules !== undefined
  } catch {
    // Browsers refuse to show the rules of what did not arrive.
    return false
  }
}

import type { ComponentType, FunctionComponent, ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary'
import { LoadState } from './LoadState'
import { createResource, type Resource } from './resource'
import { useModel } from './useModel'

interface Options {
  /** Replaces the part while its code is loading. */
  readonly waiting?: ReactNode
  /** Returns the message that names what could not be loaded. */
  readonly what?: () => string
  /** Whether the message lies over the page, as for dialogs; their `onClose` dismisses it. */
  readonly floating?: boolean
  /** Whether a failure shows no message here, because `Overlays` shows it (vite.config.ts). */
  readonly quiet?: boolean
  /** Whether the prerendered page contains the part (`loadFirstView`); true for quiet parts. */
  readonly inFirstView?: boolean
  /** Replaces the message and its button if the part cannot be loaded or breaks. */
  readonly failed?: ReactNode
}

export type LazyPart<Props> = FunctionComponent<Props & { readonly resetKey?: string }> & {
  readonly code: Resource<ComponentType<Props>>
}

const firstView: Resource<unknown>[] = []

/**
 * Loads the parts of the prerendered page: before it is rendered, and again before it is hydrated.
 *
 * @throws if one of them cannot be loaded
 */
export async function loadFirstView(): Promise<void> {
  await Promise.all(firstView.map((code) => code.load()))
}

/**
 * Creates a part of the page whose code is fetched when it is first shown. If the code cannot be
 * fetched, or breaks, the rest of the page still works and the person can try again.
 *
 * @param name for reports
 * @param load as for React’s `lazy`
 * @returns the component; a new `resetKey` renders it again after an error
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { waiting, what, floating, quiet, inFirstView = quiet, failed }: Options = {},
): LazyPart<Props> {
  let tries = 0
  const code = createResource(name, async () => {
    if (tries++ > 0) await repeatFailedStyles()
    return (await load()).default
  })
  if (inFirstView) firstView.push(code)
  function Lazy({ resetKey, ...props }: Props & { readonly resetKey?: string }) {
    const { value: Part, error } = useModel(code, true, inFirstView)
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

/** Fetches the stylesheets that failed to load again, because Vite requests each only once. */
async function repeatFailedStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
  await Promise.all(
    [...links]
      .filter((link) => !isLoaded(link))
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

function isLoaded({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet?.cssRules !== undefined
  } catch {
    // Browsers throw on reading the rules of a stylesheet that failed to load.
    return false
  }
}

import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ShortcutKey, ShortcutScope } from './shortcutList'

/** Returns `false` to pass the key to the next scope, and after the last one to the browser. */
type ShortcutHandler = (event: KeyboardEvent) => unknown

export type ShortcutHandlers<Scope extends ShortcutScope> = {
  readonly [Key in ShortcutKey<Scope>]?: ShortcutHandler
}

interface Registration {
  readonly scope: ShortcutScope
  readonly handlerOf: (key: string) => ShortcutHandler | undefined
  readonly applies: (event: KeyboardEvent) => boolean
}

/** The focus narrows a scope; the narrowest scope handles a key first. */
const NARROWEST_FIRST: readonly ShortcutScope[] = [
  'withBone',
  'inMarking',
  'onBody',
  'inSteps',
  'inSession',
  'anywhere',
]

const registrations = new Set<Registration>()
let catcher: ((event: KeyboardEvent) => boolean) | undefined

/**
 * Handles keys while the component is mounted and no modal dialog is open.
 *
 * @param applies whether this key press belongs to the scope, for example because of the focus
 */
export function useShortcuts<Scope extends ShortcutScope>(
  scope: Scope,
  handlers: ShortcutHandlers<Scope>,
  applies: (event: KeyboardEvent) => boolean = () => true,
): void {
  const handlerOf = useEffectEvent(
    (key: string): ShortcutHandler | undefined => handlers[key as ShortcutKey<Scope>],
  )
  const isMine = useEffectEvent(applies)
  useEffect(() => {
    const registration: Registration = {
      scope,
      handlerOf: (key) => handlerOf(key),
      applies: (event) => isMine(event),
    }
    registrations.add(registration)
    return () => {
      registrations.delete(registration)
    }
  }, [scope])
}

/**
 * Starts listening for all shortcuts, before any component is mounted.
 *
 * @param anywhere the shortcuts that always work
 * @param catchKey gets every key first, except in dialogs; true withholds it from the shortcuts
 */
export function startShortcuts(
  anywhere: ShortcutHandlers<'anywhere'>,
  catchKey: (event: KeyboardEvent) => boolean,
): void {
  registrations.add({
    scope: 'anywhere',
    handlerOf: (key) => anywhere[key as ShortcutKey<'anywhere'>],
    applies: () => true,
  })
  catcher = catchKey
  window.addEventListener('keydown', onKeyDown)
}

/** Returns a condition for `useShortcuts`: the focus is inside the box. */
export const within =
  (box: RefObject<HTMLElement | null>) =>
  ({ target }: KeyboardEvent): boolean =>
    target instanceof Node && box.current?.contains(target) === true

function onKeyDown(event: KeyboardEvent): void {
  // Another handler has used the key, or it is part of composing a word, as in Chinese.
  if (event.defaultPrevented || event.isComposing) return
  const key = shortcutOf(event)
  const found = [...registrations].filter(({ handlerOf }) => handlerOf(key))
  if (document.querySelector('dialog:modal')) {
    // A dialog blocks shortcuts, also those of the browser: Ctrl K would focus its address bar.
    if (found.length > 0 && key.startsWith('Mod+')) event.preventDefault()
    return
  }
  if (catcher?.(event)) return
  if (hasOwnUse(event.target, key)) return
  const answers = ({ applies, handlerOf }: Registration) =>
    applies(event) && handlerOf(key)?.(event) !== false
  const isAnswered = NARROWEST_FIRST.some((scope) =>
    found.some((each) => each.scope === scope && answers(each)),
  )
  if (isAnswered) event.preventDefault()
}

/** Names a key press as in `SHORTCUTS`; returns '' if modifiers give it another meaning. */
function shortcutOf(event: KeyboardEvent): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  const isCharacter = [...key].length === 1
  // Many keyboards type [ and ] with Alt or AltGr, which some systems report as Ctrl with Alt.
  const typesIt = isCharacter && (altKey || event.getModifierState('AltGraph'))
  if ((ctrlKey || metaKey) && !typesIt) return shiftKey ? '' : `Mod+${key.toLowerCase()}`
  if (altKey && !typesIt) return ''
  // The plus key without Shift.
  return key === '=' ? '+' : key
}

/** Elements that Space or Enter activates. */
const PRESSABLE = 'a, button, input, select, textarea, summary, [role="slider"]'
const FIELD = 'input, textarea, select, [contenteditable]'

/** Whether the focused element uses the key itself. */
function hasOwnUse(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element) || key.startsWith('Mod+')) return false
  if (key === 'Escape') return target.matches('select')
  return target.closest(key === ' ' || key === 'Enter' ? PRESSABLE : FIELD) !== null
}

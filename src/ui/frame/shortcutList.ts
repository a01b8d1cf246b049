/**
 * All shortcuts: where they work, what they do, and their keys as in `KeyboardEvent.key`; `Mod+` is
 * Ctrl or Cmd. `useShortcuts` accepts no others, and the help lists all of them.
 */
export const SHORTCUTS = [
  { scope: 'anywhere', does: 'search', keys: ['/', 'Mod+k'] },
  { scope: 'anywhere', does: 'alongChannel', keys: ['[', ']'] },
  { scope: 'anywhere', does: 'theseKeys', keys: ['?'] },
  {
    scope: 'onBody',
    does: 'toNeighbour',
    keys: ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'],
  },
  { scope: 'onBody', does: 'openRegion', keys: ['Enter'] },
  { scope: 'onBody', does: 'toFirstLit', keys: [']'] },
  { scope: 'onBody', does: 'oneLevelUp', keys: ['Escape'] },
  { scope: 'onBody', does: 'nearerFarther', keys: ['+', '-'] },
  {
    scope: 'inMarking',
    does: 'moveMark',
    keys: ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'],
  },
  { scope: 'inMarking', does: 'setMark', keys: ['Enter'] },
  { scope: 'inMarking', does: 'endMarking', keys: ['Escape'] },
  { scope: 'withBone', does: 'hideBone', keys: ['Escape'] },
  { scope: 'inSteps', does: 'backAndOn', keys: ['ArrowLeft', 'ArrowRight'] },
  { scope: 'inSteps', does: 'close', keys: ['Escape'] },
  { scope: 'inSession', does: 'foundIt', keys: ['Enter', ' '] },
  { scope: 'inSession', does: 'pauseGoOn', keys: [' '] },
  { scope: 'inSession', does: 'backAndOn', keys: ['ArrowLeft', 'ArrowRight'] },
  { scope: 'inSession', does: 'askToStop', keys: ['Escape'] },
] as const

type Shortcut = (typeof SHORTCUTS)[number]

export type ShortcutScope = Shortcut['scope']
export type ShortcutKey<Scope extends ShortcutScope> = Extract<
  Shortcut,
  { scope: Scope }
>['keys'][number]

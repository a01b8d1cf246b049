import storageMessages from 'virtual:messages/storage'
import { messagesOf } from '../../messages/messages'
import { ABOUT_ME_KEY } from '../../state/aboutMe'
import { useViewStore } from '../../state/view'
import { NEWER, NOT_STORED } from '../../storage/persisted'

const MESSAGES = {
  [NOT_STORED]: 'notStored',
  [NEWER]: 'newer',
  [ABOUT_ME_KEY]: 'aboutMeUnreadable',
} as const

/** @param problem `NOT_STORED`, `NEWER`, or the key of an unreadable value */
export function tellStorageProblem(problem: string): void {
  const message = MESSAGES[problem] ?? 'unreadable'
  useViewStore.getState().notify(() => messagesOf(storageMessages)[message])
}

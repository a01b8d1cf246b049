import storageMessages from 'virtual:messages/storage'
import { messagesOf } from '../../messages/messages'
import { ABOUT_ME_KEY } from '../../state/aboutMe'
import { useViewStore } from '../../state/view'
import { NEWER, NOT_STORED, PARTLY, type StorageProblem } from '../../storage/persisted'

const MESSAGES = {
  [NOT_STORED]: 'notStored',
  [NEWER]: 'newer',
  [ABOUT_ME_KEY]: 'aboutMeUnreadable',
  [ABOUT_ME_KEY + PARTLY]: 'aboutMePartly',
} as const

type Message = (typeof MESSAGES)[keyof typeof MESSAGES] | 'unreadable'

/** The notice that this module showed last, and what it says. */
let told: { readonly messages: ReadonlySet<Message>; readonly notice: () => string } | undefined

/** Shows a notice of a problem, and of those before it that the person has not dismissed yet. */
export function tellStorageProblem(problem: StorageProblem): void {
  const { notice: shown, notify } = useViewStore.getState()
  const earlier = told && shown === told.notice ? told.messages : []
  const messages = new Set<Message>([...earlier, MESSAGES[problem] ?? 'unreadable'])
  const notice = () => {
    const t = messagesOf(storageMessages)
    return [...messages].map((message) => t[message]).join(' ')
  }
  told = { messages, notice }
  notify(notice)
}

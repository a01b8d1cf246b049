import { i18n } from './i18n'

/** The page as a whole: what is said when something is missing. */
export const appWords = i18n('app', {
  languageNotThere: 'The words of that language could not be loaded. Check the connection.',
  unknownPlace: "We don't know that place. Here is the whole body.",
  searchNotThere: 'The search could not be loaded. Check the connection and try again.',
  aboutMeUnreadable:
    'What you said about yourself could not be read. Please look at “About me” again.',
  unreadable:
    'Something that this browser stored earlier could not be read. A copy of it is put aside.',
  notStored:
    'This browser’s storage is full or blocked: what you choose and write now is lost when you close the page. Save a sheet as a file to keep it.',
  body: 'The body',
  panel: 'Points and places',
  close: 'Close',
})

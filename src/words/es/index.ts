import { app } from './app'
import { display } from './display'
import { englishOnly } from './englishOnly'
import { header } from './header'

/** All words of this language, by the names of the parts in `../`. */
export const words = { app, display, englishOnly, header }

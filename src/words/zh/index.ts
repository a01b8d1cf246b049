import { app } from './app'
import { display } from './display'
import { englishOnly } from './englishOnly'
import { finder } from './finder'
import { header } from './header'
import { landmarks } from './landmarks'
import { place } from './place'
import { ruler } from './ruler'
import { spans } from './spans'
import { spots } from './spots'

/** All words of this language, by the names of the parts in `../`. */
export const words = {
  app,
  display,
  englishOnly,
  finder,
  header,
  landmarks,
  place,
  ruler,
  spans,
  spots,
}

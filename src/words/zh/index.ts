import { app } from './app'
import { browse } from './browse'
import { display } from './display'
import { englishOnly } from './englishOnly'
import { figureHelp } from './figureHelp'
import { finder } from './finder'
import { hand } from './hand'
import { header } from './header'
import { landmarks } from './landmarks'
import { lists } from './lists'
import { parts } from './parts'
import { place } from './place'
import { pressing } from './pressing'
import { roles } from './roles'
import { ruler } from './ruler'
import { scene } from './scene'
import { sheetDesk } from './sheetDesk'
import { sheetFigure } from './sheetFigure'
import { sheetFile } from './sheetFile'
import { sheetPaper } from './sheetPaper'
import { sheetPreset } from './sheetPreset'
import { spans } from './spans'
import { spots } from './spots'

/** All words of this language, by the names of the parts in `../`. */
export const words = {
  app,
  browse,
  display,
  englishOnly,
  figureHelp,
  finder,
  hand,
  header,
  landmarks,
  lists,
  parts,
  place,
  pressing,
  roles,
  ruler,
  scene,
  sheetDesk,
  sheetFigure,
  sheetFile,
  sheetPaper,
  sheetPreset,
  spans,
  spots,
}

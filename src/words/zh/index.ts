import { about } from './about'
import { aboutMe } from './aboutMe'
import { app } from './app'
import { bodyParts } from './bodyParts'
import { browse } from './browse'
import { care } from './care'
import { chart } from './chart'
import { display } from './display'
import { englishOnly } from './englishOnly'
import { figure } from './figure'
import { figureHelp } from './figureHelp'
import { figureMessage } from './figureMessage'
import { finder } from './finder'
import { hand } from './hand'
import { header } from './header'
import { home } from './home'
import { jump } from './jump'
import { landmarks } from './landmarks'
import { lists } from './lists'
import { loading } from './loading'
import { parts } from './parts'
import { place } from './place'
import { pressing } from './pressing'
import { roles } from './roles'
import { ruler } from './ruler'
import { safety } from './safety'
import { scene } from './scene'
import { share } from './share'
import { sheetButton } from './sheetButton'
import { sheetDesk } from './sheetDesk'
import { sheetFigure } from './sheetFigure'
import { sheetFile } from './sheetFile'
import { sheetHandle } from './sheetHandle'
import { sheetPaper } from './sheetPaper'
import { sheetPreset } from './sheetPreset'
import { spans } from './spans'
import { spots } from './spots'
import { stage } from './stage'

/** All words of this language, by the names of the parts in `../`. */
export const words = {
  about,
  aboutMe,
  app,
  bodyParts,
  browse,
  care,
  chart,
  display,
  englishOnly,
  figure,
  figureHelp,
  figureMessage,
  finder,
  hand,
  header,
  home,
  jump,
  landmarks,
  lists,
  loading,
  parts,
  place,
  pressing,
  roles,
  ruler,
  safety,
  scene,
  share,
  sheetButton,
  sheetDesk,
  sheetFigure,
  sheetFile,
  sheetHandle,
  sheetPaper,
  sheetPreset,
  spans,
  spots,
  stage,
}

import { about } from './about'
import { aboutMe } from './aboutMe'
import { advice } from './advice'
import { app } from './app'
import { bodyParts } from './bodyParts'
import { browse } from './browse'
import { care } from './care'
import { channel } from './channel'
import { chart } from './chart'
import { display } from './display'
import { englishOnly } from './englishOnly'
import { figure } from './figure'
import { figureHelp } from './figureHelp'
import { figureMessage } from './figureMessage'
import { finder } from './finder'
import { found } from './found'
import { hand } from './hand'
import { header } from './header'
import { home } from './home'
import { jump } from './jump'
import { landmarks } from './landmarks'
import { lists } from './lists'
import { loading } from './loading'
import { parts } from './parts'
import { place } from './place'
import { point } from './point'
import { pointNames } from './pointNames'
import { press } from './press'
import { pressing } from './pressing'
import { redFlags } from './redFlags'
import { region } from './region'
import { regionList } from './regionList'
import { roles } from './roles'
import { ruler } from './ruler'
import { safety } from './safety'
import { scene } from './scene'
import { search } from './search'
import { session } from './session'
import { sessionOffer } from './sessionOffer'
import { share } from './share'
import { sheetButton } from './sheetButton'
import { sheetDesk } from './sheetDesk'
import { sheetFigure } from './sheetFigure'
import { sheetFile } from './sheetFile'
import { sheetHandle } from './sheetHandle'
import { sheetPaper } from './sheetPaper'
import { sheetPreset } from './sheetPreset'
import { showMe } from './showMe'
import { spans } from './spans'
import { spots } from './spots'
import { stage } from './stage'
import { tools } from './tools'

/** All words of this language, by the names of the parts in `../`. */
export const words = {
  about,
  aboutMe,
  advice,
  app,
  bodyParts,
  browse,
  care,
  channel,
  chart,
  display,
  englishOnly,
  figure,
  figureHelp,
  figureMessage,
  finder,
  found,
  hand,
  header,
  home,
  jump,
  landmarks,
  lists,
  loading,
  parts,
  place,
  point,
  pointNames,
  press,
  pressing,
  redFlags,
  region,
  regionList,
  roles,
  ruler,
  safety,
  scene,
  search,
  session,
  sessionOffer,
  share,
  sheetButton,
  sheetDesk,
  sheetFigure,
  sheetFile,
  sheetHandle,
  sheetPaper,
  sheetPreset,
  showMe,
  spans,
  spots,
  stage,
  tools,
}

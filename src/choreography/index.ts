export { dance } from './dance'
export { corps, members } from './corps'
export { lines, row, file, semicircle, circle, wedge, block, mirrored } from './formations'
export { line, polyline, arc, ring, serpentine, figureEight, joined, toward } from './paths'
export { CLASSICAL, ROMANTIC, CIVILIAN, CHILD, type Habits } from './habits'
export { ARM_POSES, type ArmName, type ArmPose } from './arms'
export { hold, stand, stand as pose, turnTo } from './steps/stand'
export { walk, run } from './steps/walk'
export { bourree } from './steps/bourree'
export { plie, releve } from './steps/plie'
export { tendu, battement, petitBattement } from './steps/tendu'
export { arabesque, penche, attitude, retire } from './steps/arabesque'
export { developpe } from './steps/developpe'
export { preparation, pirouette, attitudeTurn } from './steps/pirouette'
export { fouettes } from './steps/fouettes'
export { piqueTurns, chaines, soutenu, promenade } from './steps/turns'
export {
  pasDeChat,
  grandJete,
  tempsLeve,
  tempsLeve as sauteArabesque,
  hopTurn,
  entrechat,
  changement,
  echappe,
  assemble,
  sissonne,
  glissade,
} from './steps/jumps'
export { chasse, cabriole, briseVole, ballotte, sautDeBasque } from './steps/allegro'
export { renverse } from './steps/renverse'
export { rest } from './steps/rest'
export { stay } from './steps/stay'
export { developpeLying } from './steps/floorwork'
export { ankle } from './steps/ankle'
export { balance } from './steps/balance'
export { reverence, curtsey, bow, cambre } from './steps/bows'
export { kneel, riseUp } from './steps/kneel'
export { lunge } from './steps/lunge'
export { sit, sitFloor, lie, fold } from './steps/floor'
export { arms, wings, flutter, reach, link, letGo, point, handOf, head, lookAt, lookFront, torso } from './steps/beside'
export { sway } from './steps/sway'
export { face } from './steps/face'
export type { Row, Step, Spot, Position, Arms, Look, Target, FloorPath, DanceOptions, CorpsOptions } from './types'

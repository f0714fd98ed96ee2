import type { Costume, FigureName } from '../../src/notation/scene'
import {
  CHILD_COAT,
  CHILD_FUR,
  CORPS_SWAN,
  OVERCOAT,
  PUPIL,
  WHITE_SWAN,
  WOOL_DRESS,
} from '../../src/programme/company/costumes'
import { COACH_WITH_CANE, MAN_IN_GREY, THERAPIST } from '../../src/programme/company/costumes-one'
import { BEST_DRESS, GISELLE, MYRTHA } from '../../src/programme/company/costumes-three'
import {
  COURT_GENTLEMEN,
  COURT_LADIES,
  MOTHER,
  PATCHED,
  ROTHBART,
  SIEGFRIED,
  TEACHER,
  WHITE_LEOTARD,
} from '../../src/programme/company/costumes-two'

/** What each figure of the company wears when it is judged. */
export const SITTERS: Readonly<Record<FigureName, Costume>> = {
  anna: WHITE_SWAN,
  'anna-child': CHILD_COAT,
  'anna-teacher': TEACHER,
  levi: GISELLE,
  'levi-child': CHILD_FUR,
  'levi-young': PATCHED,
  corps: CORPS_SWAN,
  myrtha: MYRTHA,
  teen: WHITE_LEOTARD,
  child: PUPIL,
  girl: BEST_DRESS,
  woman: WOOL_DRESS,
  lady: COURT_LADIES[0]!,
  mother: MOTHER,
  therapist: THERAPIST,
  matron: WOOL_DRESS,
  man: OVERCOAT,
  courtier: COURT_GENTLEMEN[0]!,
  siegfried: SIEGFRIED,
  rothbart: ROTHBART,
  coach: COACH_WITH_CANE,
  grey: MAN_IN_GREY,
  father: OVERCOAT,
  elder: OVERCOAT,
}

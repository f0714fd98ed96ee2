import type { Costume, FigureName } from '../../src/notation/scene'
import { COACH, THERAPIST } from '../../src/programme/company/costumes-one'
import { BEST_DRESS, GISELLE } from '../../src/programme/company/costumes-three'
import { CORPS_SWAN, WHITE_SWAN } from '../../src/programme/company/costumes'

/** What each figure of the company wears when it is judged. */
export const SITTERS: Readonly<Record<FigureName, Costume>> = {
  anna: WHITE_SWAN,
  levi: GISELLE,
  corps: CORPS_SWAN,
  child: BEST_DRESS,
  man: COACH,
  woman: THERAPIST,
}

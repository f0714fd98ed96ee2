import type { CastMember, Tonight } from '../../../../notation/scene'
import { WHITE_SWAN } from '../../../company/costumes'
import { ODILE } from '../../../company/costumes-two'
import { odetteOnThePanel, odileDance } from '../../../repertoire/swan-lake/black-swan'
import { court } from './court'
import { onTurntable, PANEL, turned } from './panel'

/** Odile and, on the other face of the panel, Odette: both carried by it until it has turned. */
export function cast(tonight: Tonight): readonly CastMember[] {
  const start = tonight.music.secondsAt(PANEL.at)
  const odile = onTurntable(odileDance(tonight), (t) => 180 * (turned(t, start) - 1))
  return [
    { id: 'odile', figure: 'anna', costume: ODILE, dance: odile },
    {
      id: 'odette',
      figure: 'anna',
      costume: WHITE_SWAN,
      mood: 'sorrow',
      dance: onTurntable(odetteOnThePanel(tonight), (t) => 180 * turned(t, start)),
      until: [4, 3],
    },
    ...court(tonight, odile),
  ]
}

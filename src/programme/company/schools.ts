import type { Habits } from '../../choreography'

/** Anna: Moscow. Breadth and weight, a big jump, a deep back and the head with it, arms that strike beyond their place and settle. */
export const MOSCOW: Habits = {
  ...{ lean: -1.5, elbows: -3, late: 0.02, breath: 1.5, reach: 3, seed: 7 },
  ...{ attack: 0.14, back: 1.2, neck: 0.22, ballon: 0.1 },
}

/** Levi: Petersburg. A plumb line, a placed head, arms that hang in the air a moment longer than the foot. */
export const PETERSBURG: Habits = {
  ...{ lean: 0.5, elbows: 2, late: 0.06, breath: 0.9, reach: 1, seed: 11 },
  ...{ attack: -0.16, back: 0.94, neck: 0, ballon: -0.04 },
}

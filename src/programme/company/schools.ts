import type { Habits } from '../../choreography'

/** Anna: Moscow. Breadth and weight, a deep back, high legs, arms that are already there and go on growing. */
export const MOSCOW: Habits = { lean: -1.5, elbows: -3, late: 0.02, breath: 1.5, reach: 3, seed: 7 }

/** Levi: Petersburg. A plumb line, a placed head, arms that hang in the air a moment longer than the foot. */
export const PETERSBURG: Habits = { lean: 0.5, elbows: 2, late: 0.06, breath: 0.9, reach: 1, gaze: 0, seed: 11 }

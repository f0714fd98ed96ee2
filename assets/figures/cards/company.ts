import { ANNAS } from './anna'
import type { Card } from './card'
import { CHILDREN } from './child'
import { CORPS } from './corps'
import { LEVIS } from './levi'
import { MEN } from './men'
import { WOMEN } from './women'

/** Everybody who is baked, in the order of the table. */
export const COMPANY: readonly Card[] = [...ANNAS, ...LEVIS, ...CORPS, ...CHILDREN, ...WOMEN, ...MEN]

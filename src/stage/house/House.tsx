import { Floor } from './Floor'

/** The building: stage floor and masking, house curtain, proscenium, auditorium. */
export function House() {
  return <Floor />
}

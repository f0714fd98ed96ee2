import { Auditorium } from './Auditorium'
import { Curtain } from './Curtain'
import { Floor } from './Floor'
import { Lustre } from './Lustre'
import { Masking } from './Masking'

/** The building: stage floor and masking, house curtain, proscenium and auditorium. */
export function House() {
  return (
    <>
      <Floor />
      <Masking />
      <Curtain />
      <Auditorium />
      <Lustre />
    </>
  )
}

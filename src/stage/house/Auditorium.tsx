import { useEffect, useMemo } from 'react'
import { type BufferGeometry, Color, Group, Mesh } from 'three'
import { addChannel, addWhitened } from '../lights/dimmer'
import type { Channel } from '../../notation/board'
import { useRead, useStage } from '../read'
import { audience, blocks, many, type Place } from './audience'
import { houseMaterial } from './houseMaterial'
import { lampHalos } from './lampHalos'
import { joined } from './made'
import { footlights } from './footlights'
import { bust, musician, people, somebody } from './people'
import { proscenium } from './proscenium'
import { deskGeometry, desks, pitAndFloor, seatGeometry, stallsSeats } from './stalls'
import { lampGeometry, sconces, tierLamps, tierPlaces, tiers } from './tiers'

/** Rows whose people have faces. */
const READ = 10

/** Light that the stage throws into the house when the curtain is up. */
const SPILL: readonly (readonly [Channel, number])[] = [
  ['boomL.head', 0.12],
  ['boomR.head', 0.12],
  ['boomL.mid', 0.12],
  ['boomR.mid', 0.12],
  ['top', 0.12],
  ['back', 0.12],
  ['cyc', 0.3],
  ['moon', 0.03],
  ['fs1', 0.03],
  ['fs2', 0.03],
  ['pr1', 0.02],
  ['pr3', 0.03],
  ['pr4', 0.03],
]

/** Everything in front of the curtain: proscenium, tiers, stalls, people, pit. About two dozen draws, in parts that cull. */
export function Auditorium() {
  const { stage, quality } = useStage()
  const { detail } = quality
  const house = useMemo(() => {
    const { material, light } = houseMaterial()
    const group = new Group()
    const add = (geometry: BufferGeometry) => group.add(new Mesh(geometry, material))
    add(proscenium(detail))
    add(pitAndFloor())
    for (const wing of tiers(detail)) add(wing)
    // A full house up close and at the back of the tiers; on small devices busts on every fifth seat, and no chairs.
    const fine = detail > 0.5
    const plain = [fine ? somebody() : bust()]
    const kinds = fine ? people() : []
    const seat = seatGeometry()
    const some = (part: readonly Place[]) => part.filter((_, i) => fine || i % 5 === 0)
    for (const block of blocks(stallsSeats())) {
      if (fine) group.add(many(seat, material, block))
      // Nobody's face is read from the tenth row on.
      const near = fine ? block.filter(({ row }) => row < READ) : []
      for (const row of audience(near, kinds, material, 1.06, 0.92)) group.add(row)
      group.add(...audience(some(block.filter((place) => !near.includes(place))), plain, material, 1.06, 0.92))
    }
    const places = tierPlaces().filter(({ row }) => row < (fine ? 2 : 1))
    for (const block of blocks(some(places))) group.add(...audience(block, plain, material, 0.12, 0.84))
    const lamps = tierLamps()
    const inside = fine ? sconces() : []
    group.add(many(lampGeometry(fine), material, [...lamps, ...inside]))
    if (fine) {
      group.add(many(deskGeometry(), material, desks()))
      // They face the conductor, and so the house, each behind a desk.
      const chairs = desks().map(({ x, y, z, turn }) => ({ x, y, z: z - 0.55, turn: turn + Math.PI }))
      group.add(...audience(chairs, [musician()], material, 1.16, 1))
    }
    const trough = joined(footlights())
    add(trough)
    const halos = lampHalos(lamps, inside)
    group.add(halos.mesh)
    return { group, material, light, halos }
  }, [detail])
  useEffect(
    () => () => {
      house.group.traverse((object) => {
        if (object instanceof Mesh) object.geometry.dispose()
      })
      house.material.dispose()
      house.halos.material.dispose()
    },
    [house],
  )
  useEffect(() => {
    const { group: root } = house
    stage.unmirrored.add(root)
    return () => {
      stage.unmirrored.delete(root)
    }
  }, [stage, house])
  const scratch = useMemo(() => new Color(), [])
  useRead((frame) => {
    const { foot, spill, house: lamps, crowd } = house.light
    crowd.set(stage.piece('house.stand'), stage.piece('house.applause'), frame.t)
    addWhitened(frame.board, 'foot', 2.6, 0.3, foot.setRGB(0, 0, 0), scratch)
    addWhitened(frame.board, 'warmers', 0.5, 0.3, foot, scratch)
    addWhitened(frame.board, 'house', 1, 0.3, lamps.setRGB(0, 0, 0), scratch)
    spill.setRGB(0, 0, 0)
    for (const [channel, weight] of SPILL) addChannel(frame.board, channel, weight, spill)
    spill.multiplyScalar(Math.max(frame.curtain.fly, 0.25 * frame.curtain.part))
    addWhitened(frame.board, 'warmers', 0.3, 0.3, spill, scratch)
    house.halos.colour.copy(lamps).multiplyScalar(0.9)
    house.halos.mesh.visible = Math.max(lamps.r, lamps.g, lamps.b) > 0.002
  })
  return <primitive object={house.group} name="auditorium" />
}

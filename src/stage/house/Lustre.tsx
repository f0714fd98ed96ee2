import { useEffect, useMemo } from 'react'
import { Color, Group, Mesh, OctahedronGeometry, SphereGeometry } from 'three'
import { chandelierParts } from '../kit/Chandelier'
import { GlowSprite } from '../kit/GlowSprite'
import { addWhitened, output } from '../lights/dimmer'
import { useRead, useStage } from '../read'
import { many } from './audience'
import { houseMaterial } from './houseMaterial'
import { made } from './made'
import { RELIEF } from './relief.glsl'

/** Under the ceiling rose, behind every seat's view of the stage; metres. */
const HANGS = [0, 12.9, 20] as const
const SCALE = 1.7

/** The chandelier of the auditorium, gilt and glass: burns with the house lights, and is not there in the dark. */
export function Lustre() {
  const { stage } = useStage()
  const lustre = useMemo(() => {
    const { material, light } = houseMaterial()
    const { brass, flames, drops } = chandelierParts()
    const group = new Group().add(
      new Mesh(made(brass, '#8d7350', RELIEF.fringe), material),
      many(made(new SphereGeometry(0.03, 6, 6).scale(1, 2.2, 1), '#ffc078', RELIEF.lamp), material, flames),
      many(
        made(new OctahedronGeometry(0.032).scale(0.75, 1.6, 0.75), '#4a3a26', RELIEF.lamp),
        material,
        drops.map(({ position: [x, y, z] }) => ({ x, y, z })),
      ),
    )
    group.position.set(...HANGS)
    group.scale.setScalar(SCALE)
    return { group, material, light, scratch: new Color() }
  }, [])
  useEffect(
    () => () => {
      lustre.group.traverse((object) => {
        if (object instanceof Mesh) object.geometry.dispose()
      })
      lustre.material.dispose()
    },
    [lustre],
  )
  useEffect(() => {
    stage.unmirrored.add(lustre.group)
    return () => {
      stage.unmirrored.delete(lustre.group)
    }
  }, [stage, lustre])
  useRead(({ board }) => {
    lustre.group.visible = output(board, 'house') > 0.002
    addWhitened(board, 'house', 1.6, 0.3, lustre.light.house.setRGB(0, 0, 0), lustre.scratch)
  })
  return (
    <>
      <primitive object={lustre.group} name="lustre" />
      <GlowSprite
        size={8}
        color="#ff9a45"
        level={0.3}
        channel="house"
        position={[HANGS[0], HANGS[1] + 0.3, HANGS[2]]}
      />
      <GlowSprite
        size={15}
        color="#ffb066"
        level={0.4}
        channel="house"
        position={[HANGS[0], HANGS[1] + 0.4, HANGS[2]]}
      />
    </>
  )
}

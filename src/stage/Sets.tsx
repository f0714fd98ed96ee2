import { useFrame, useThree } from '@react-three/fiber'
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type ComponentType } from 'react'
import type { Group, InstancedMesh, Mesh } from 'three'
import { SetContext, useStage } from './read'
import { warmUp } from './warm'

const MODULES = import.meta.glob<{ default: ComponentType }>('./sets/*.tsx')

/** A set's module by its name; undefined where there is none. */
function moduleOf(name: string) {
  return MODULES[`./sets/${name}.tsx`]
}

/** Frees what the graphics card holds of a set that leaves. What is shared comes back when it is next drawn. */
function strike(set: Group): void {
  set.traverse((object) => {
    const mesh = object as Mesh
    if (mesh.isMesh) mesh.geometry.dispose()
    if ((object as InstancedMesh).isInstancedMesh) (object as InstancedMesh).dispose()
  })
}

/** One set: loaded, mounted, seen only while its scene runs. It stays as it was made when another comes or goes. */
const SetOnStage = memo(function SetOnStage({ name }: { name: string }) {
  const { stage, show, frame } = useStage()
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const camera = useThree((state) => state.camera)
  const [Component, setComponent] = useState<ComponentType | null>(null)
  const active = useMemo(() => ({ active: false }), [])
  const group = useRef<Group>(null)
  const loading = useRef<(() => void) | null>(null)
  useEffect(() => {
    const load = moduleOf(name)
    if (!load) return
    const done = stage.hold()
    loading.current = done
    let wanted = true
    load().then(
      (module) => {
        if (wanted) setComponent(() => module.default)
      },
      (error: unknown) => {
        done()
        console.error(`The set "${name}" could not be loaded`, error)
      },
    )
    return () => {
      wanted = false
      done()
    }
  }, [name, stage])
  useEffect(() => {
    if (!Component || !group.current) return
    const done = stage.hold()
    loading.current?.()
    void warmUp(gl, group.current, camera, scene, stage.target).finally(done)
    return done
  }, [Component, stage, gl, scene, camera])
  useLayoutEffect(() => {
    // While this cleanup runs the group still has its children; a moment later React has taken them out.
    const set = group.current
    return set ? () => strike(set) : undefined
  }, [Component])
  useFrame(() => {
    active.active = show.scenes[frame.scene]?.script.set === name
    if (group.current) group.current.visible = active.active
  }, -50)
  if (!Component) return null
  return (
    <SetContext value={active}>
      <group ref={group} visible={false}>
        <Component />
      </group>
    </SetContext>
  )
})

/** The sets of the running scene and of the next: one on stage, one in the wings. */
export function Sets() {
  const { show, frame, stage } = useStage()
  const [scene, setScene] = useState(-1)
  useFrame(() => {
    if (frame.scene !== scene) setScene(frame.scene)
  }, -60)
  const names = useMemo(() => {
    const near = [scene, scene + 1].map((i) => show.scenes[i]?.script.set)
    return [...new Set(near.filter((name) => name !== undefined))]
  }, [show, scene])
  useEffect(() => {
    stage.setsOf = scene
    stage.invalidate()
  }, [stage, show, scene])
  return names.map((name) => <SetOnStage key={name} name={name} />)
}

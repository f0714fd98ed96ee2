import type { DataTexture, InstancedBufferGeometry, Mesh } from 'three'
import { describe, expect, it } from 'vitest'
import { rehearsalRoom, tryOut, vocabulary } from '../../choreography/rehearsal'
import { newFrame, type Frame } from '../../notation/frame'
import type { CastMember, Costume } from '../../notation/scene'
import { CORPS_SWAN } from '../../programme/company/costumes'
import { WILI } from '../../programme/company/costumes-three'
import { qualityNamed } from '../quality'
import { bodyOf } from './bodies'
import { standIn } from './standIn'
import { Troupe } from './troupe'

const corps = bodyOf('corps')
const room = rehearsalRoom({ corps })

/** A company of 24 who all wear one costume, in four rows of six. */
function company(costume: Costume, word: string): CastMember[] {
  return Array.from({ length: 24 }, (_, i) => ({
    id: `swan-${i}`,
    figure: 'corps',
    costume,
    dance: tryOut(room, vocabulary(i % 2 ? 'left' : 'right')[word]!, {
      figure: 'corps',
      at: [(i % 6) * 1.2 - 3, -2 - Math.floor(i / 6) * 1.3],
    }),
  }))
}

function frameAt(cast: readonly CastMember[], t: number): Frame {
  const frame = newFrame()
  frame.castCount = cast.length
  frame.sceneTime = t
  Object.assign(frame.camera, { x: 0.4, y: 1.6, z: 14, lens: 35 })
  cast.forEach((member, row) => {
    const entry = frame.cast[row]!
    entry.member = member
    entry.onStage = true
    member.dance.poseAt(t, entry.pose)
    member.dance.placeAt(t, entry.place)
  })
  return frame
}

function newTroupe(): Troupe {
  const troupe = new Troupe(qualityNamed('high'))
  const primitives = [{ geometry: standIn(corps, false), map: undefined, twoSided: false }]
  troupe.admit({ name: 'corps', body: corps, primitives, near: undefined, top: 1.7 })
  return troupe
}

const drawn = (troupe: Troupe) =>
  (troupe.group.children as Mesh<InstancedBufferGeometry>[]).filter((mesh) => mesh.geometry.instanceCount > 0)

/** Everything the graphics card is told of the cast: the sheet that a patched material hands to its program. */
function told(troupe: Troupe): number[] {
  const shader = { uniforms: {} as { uSheet: { value: DataTexture } }, vertexShader: '', fragmentShader: '' }
  ;(drawn(troupe)[0]!.material as unknown as { onBeforeCompile(shader: object): void }).onBeforeCompile(shader)
  return Array.from(shader.uniforms.uSheet.value.image.data as Float32Array)
}

describe('the company on stage', () => {
  it.each([
    ['swans', CORPS_SWAN],
    ['Wilis', WILI],
  ] as const)('draws 24 %s in four', (_, costume) => {
    const troupe = newTroupe()
    troupe.update(frameAt(company(costume, 'arabesque'), 2))
    const meshes = drawn(troupe)
    expect(meshes.map((mesh) => mesh.geometry.instanceCount)).toEqual(meshes.map(() => 24))
    expect(meshes.length).toBeLessThanOrEqual(4)
  })

  it('is drawn from the farthest to the nearest', () => {
    const troupe = newTroupe()
    const cast = company(CORPS_SWAN, 'hold')
    const frame = frameAt(cast, 1)
    troupe.update(frame)
    const { row } = drawn(troupe)[0]!.geometry.attributes
    const far = Array.from(row!.array.slice(0, 24), (r) => {
      const { x, z } = frame.cast[r]!.place
      return Math.hypot(x - 0.4, 0.6, z - 14)
    })
    expect(far).toEqual(far.toSorted((a, b) => b - a))
  })

  it('hangs the same cloth by any road', () => {
    const cast = company(WILI, 'balance')
    const direct = newTroupe()
    direct.update(frameAt(cast, 2.3))
    const winding = newTroupe()
    for (const t of [4, 0.2, 2.316, 1, 2.3]) winding.update(frameAt(cast, t))
    expect(told(winding)).toEqual(told(direct))
  })
})

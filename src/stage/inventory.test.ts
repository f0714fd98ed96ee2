import {
  BoxGeometry,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  SpotLight,
} from 'three'
import { describe, expect, it } from 'vitest'
import { countLights, hideNamed, touching } from './inventory'

function stage() {
  const root = new Group()
  const box = new Mesh(new BoxGeometry(4, 4, 4), new MeshBasicMaterial())
  box.name = 'box'
  box.position.set(10, 0, 0)
  const cloth = new Mesh(new PlaneGeometry(6, 6), new MeshBasicMaterial())
  const fly = new Group().add(cloth)
  fly.name = 'lake/shore'
  fly.scale.setScalar(2)
  fly.position.z = -5
  root.add(box, fly)
  root.updateMatrixWorld(true)
  return { root, box, cloth }
}

describe('what a lens touches', () => {
  const { root, cloth } = stage()
  it('is a body it is inside of, however far its walls', () => {
    expect(touching(root, [10, 0.3, 0], 0.3)).toEqual([{ name: 'box', distance: 0 }])
  })
  it('is a surface that is near, by the name of what it hangs on, in metres of the stage', () => {
    const [near] = touching(root, [1, 2, -4.8], 0.3)
    expect(near!.name).toBe('lake/shore')
    expect(near!.distance).toBeCloseTo(0.2, 5)
  })
  it('is nothing in free air, beside a cloth, or where nothing is drawn', () => {
    expect(touching(root, [0, 0, 0], 0.3)).toEqual([])
    expect(touching(root, [6.5, 0, -5], 0.3)).toEqual([])
    cloth.visible = false
    expect(touching(root, [1, 2, -4.8], 0.3)).toEqual([])
    cloth.visible = true
  })
})

describe('hiding by name', () => {
  it('takes what bears the name and what hangs on it out of every picture, and puts it back', () => {
    const { root, box, cloth } = stage()
    const { layers } = new PerspectiveCamera()
    const { found, restore } = hideNamed(root, ['lake/*', 'nobody'])
    expect(found).toBe(1)
    expect(cloth.layers.test(layers)).toBe(false)
    expect(box.layers.test(layers)).toBe(true)
    restore()
    expect(cloth.layers.test(layers)).toBe(true)
  })
})

describe('lamps', () => {
  it('are counted, those that cast shadows apart', () => {
    const caster = new SpotLight()
    caster.castShadow = true
    expect(countLights(new Group().add(caster, new SpotLight(), new HemisphereLight()))).toEqual({ all: 3, casting: 1 })
  })
})

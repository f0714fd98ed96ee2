import { BufferAttribute, Color, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { RELIEF, type Relief } from './relief.glsl'

const NAMES = ['position', 'normal', 'uv', 'kind', 'ground']

/** Says what a geometry of the house is made of: its ornament and the colour under the gold. */
export function made(geometry: BufferGeometry, ground: string, kind: Relief = RELIEF.plain): BufferGeometry {
  const whole = geometry.index ? geometry.toNonIndexed() : geometry
  const { count } = whole.getAttribute('position')
  const { r, g, b } = new Color(ground)
  const colours = new Float32Array(count * 3)
  for (let i = 0; i < count; i++) colours.set([r, g, b], i * 3)
  whole.setAttribute('ground', new BufferAttribute(colours, 3))
  whole.setAttribute('kind', new BufferAttribute(new Float32Array(count).fill(kind), 1))
  if (!whole.getAttribute('uv')) whole.setAttribute('uv', new BufferAttribute(new Float32Array(count * 2), 2))
  for (const name of Object.keys(whole.attributes)) if (!NAMES.includes(name)) whole.deleteAttribute(name)
  return whole
}

/** One geometry of many made parts. */
export function joined(parts: readonly BufferGeometry[]): BufferGeometry {
  return mergeGeometries([...parts])
}

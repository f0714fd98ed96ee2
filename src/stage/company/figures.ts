import {
  BufferAttribute,
  BufferGeometry,
  Matrix4,
  type Mesh,
  type MeshStandardMaterial,
  type SkinnedMesh,
  type Texture,
} from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { BONES, SHAPES, type Body, type Bone } from '../../notation/body'
import type { FigureName } from '../../notation/scene'
import type { Quality } from '../quality'
import { bodyOf } from './bodies'
import { standIn } from './standIn'
import { isSoloist } from './wardrobe'

/** One draw of a figure: its mesh at rest, skin indices in `BONES` order, and the paint of its skin if it has one. */
export interface Primitive {
  readonly geometry: BufferGeometry
  readonly map: Texture | undefined
  readonly twoSided: boolean
}

/** A person the company can put on stage. */
export interface Figure {
  readonly name: FigureName
  readonly body: Body
  readonly primitives: readonly Primitive[]
  /** The finer mesh for those who stand near, where there is one. */
  readonly near: readonly Primitive[] | undefined
  /** Height of the crown of the head at rest, metres. */
  readonly top: number
}

/** Says in plain words what could not be had and what stands in for it. */
export type Notice = (message: string) => void

/** Children and young women who are looked at closely whatever the quality: they have no reduced mesh. */
const ALWAYS_FINE: ReadonlySet<FigureName> = new Set(['anna-child', 'anna-teacher', 'levi-child', 'levi-young', 'girl'])

/** Civilians with a part to play: whatever the quality, their fine mesh is drawn from near. */
const PLAYING: ReadonlySet<FigureName> = new Set(['mother', 'father', 'coach', 'grey', 'therapist', 'matron', 'elder'])

/** People of crowds: where all are seen in their fine mesh, the reduced one still throws their shadow and is mirrored. */
export const CROWD_FIGURES: ReadonlySet<FigureName> = new Set(['lady', 'courtier', 'child'])

/** Files of a figure at a quality: what everybody sees, and the finer one for those who stand near. */
export function filesOf(name: FigureName, { reduced }: Quality): { far: string; near?: string } {
  if (reduced === 'all') {
    if (ALWAYS_FINE.has(name)) return { far: name }
    return { far: `${name}-low`, ...(PLAYING.has(name) && { near: name }) }
  }
  if (name === 'anna' || name === 'levi') return { far: `${name}-low`, near: name }
  if (CROWD_FIGURES.has(name) && reduced === 'none') return { far: `${name}-low`, near: name }
  if (name !== 'corps') return { far: name }
  return reduced === 'corps' ? { far: 'corps-low', near: 'corps' } : { far: 'corps', near: 'corps-near' }
}

/** Floats of an attribute, whatever it was quantised to. */
function floats(geometry: BufferGeometry, name: string, size: number, otherwise: number): Float32Array {
  const count = geometry.attributes.position!.count
  const out = new Float32Array(count * size).fill(otherwise)
  const from = geometry.attributes[name]
  if (!from) return out
  const used = Math.min(size, from.itemSize)
  for (let i = 0; i < count; i++) for (let k = 0; k < used; k++) out[i * size + k] = from.getComponent(i, k)
  return out
}

/** A part number for meshes that carry none, from the name of their material. */
function partOf(name: string): number {
  const known = ['skin', 'hair', 'tights', 'bodice', 'shoe', 'eyes'].findIndex((part) => name.includes(part))
  return known < 0 ? (name.includes('lash') ? 5 : 0) : known
}

/** Undoes quantisation, and counts joints as the notation does. */
function settle(mesh: Mesh): Primitive {
  const { geometry } = mesh
  const material = mesh.material as MeshStandardMaterial
  const settled = new BufferGeometry()
  const put = (name: string, array: Float32Array | Uint8Array, size: number) =>
    settled.setAttribute(name, new BufferAttribute(array, size))
  const joints = new Uint8Array(floats(geometry, 'skinIndex', 4, 0))
  const place = new Matrix4()
  const skeleton = (mesh as SkinnedMesh).isSkinnedMesh ? (mesh as SkinnedMesh).skeleton : undefined
  if (skeleton) {
    const order = skeleton.bones.map((bone) => Math.max(0, BONES.indexOf(bone.name as Bone)))
    for (let i = 0; i < joints.length; i++) joints[i] = order[joints[i]!] ?? 0
    place.multiplyMatrices(skeleton.bones[0]!.matrixWorld, skeleton.boneInverses[0]!)
    place.multiply((mesh as SkinnedMesh).bindMatrix)
  } else {
    place.copy(mesh.matrixWorld)
  }
  put('position', floats(geometry, 'position', 3, 0), 3)
  put('normal', floats(geometry, 'normal', 3, 0), 3)
  settled.applyMatrix4(place)
  put('uv', floats(geometry, 'uv', 2, 0), 2)
  put('color', floats(geometry, 'color', 3, 1), 3)
  put('skinIndex', joints, 4)
  put('skinWeight', floats(geometry, 'skinWeight', 4, 0), 4)
  put('_part', floats(geometry, '_part', 1, partOf(material.name)), 1)
  for (const shape of SHAPES) {
    const moved = geometry.attributes[`_${shape}`]
    if (moved) settled.setAttribute(`_${shape}`, moved)
  }
  settled.setIndex(geometry.index)
  return {
    geometry: settled,
    map: material.map ?? undefined,
    twoSided: material.transparent || material.alphaTest > 0,
  }
}

function topOf(primitives: readonly Primitive[]): number {
  let top = 0
  for (const { geometry } of primitives) {
    geometry.computeBoundingBox()
    top = Math.max(top, geometry.boundingBox!.max.y)
  }
  return top
}

async function primitivesOf(address: string): Promise<Primitive[]> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const { scene } = await loader.loadAsync(address)
  scene.updateMatrixWorld(true)
  const primitives: Primitive[] = []
  scene.traverse((object) => {
    if ((object as Mesh).isMesh) primitives.push(settle(object as Mesh))
  })
  if (primitives.length === 0) throw new Error('it holds no mesh')
  return primitives
}

/**
 * Loads a person of the company. Never fails: a missing or broken file gives a plain figure and a notice.
 *
 * @param base address the public files lie under, ending with a slash
 */
export async function loadFigure(name: FigureName, quality: Quality, base: string, notice: Notice): Promise<Figure> {
  const body = bodyOf(name)
  const { far, near } = filesOf(name, quality)
  const address = (file: string) => `${base}figures/${file}.glb`
  try {
    const [primitives, fine] = await Promise.all([
      primitivesOf(address(far)),
      near === undefined ? undefined : primitivesOf(address(near)),
    ])
    return { name, body, primitives, near: fine, top: topOf(primitives) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    notice(`The figure "${name}" could not be loaded (${address(far)}: ${reason}). A plain figure dances instead.`)
    const primitives = [{ geometry: standIn(body, isSoloist(name)), map: undefined, twoSided: false }]
    return { name, body, primitives, near: undefined, top: topOf(primitives) }
  }
}

import { Document, Logger, NodeIO, type Accessor, type Buffer as GltfBuffer } from '@gltf-transform/core'
import { EXTMeshoptCompression, EXTTextureWebP, KHRMeshQuantization } from '@gltf-transform/extensions'
import { prune, quantize, reorder } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import { BONES, PARENTS } from '../../../src/notation/body'
import type { Vec3 } from '../mesh/vec'
import { pack, type Displacement, type Primitive } from './primitive'

const COPYRIGHT = 'Base mesh, targets and rig: MakeHuman, CC0 1.0. Clothes, hair, shoes and paint: Two Swans, MIT.'

/** What is quantised; positions stay metres and parts stay numbers. */
const QUANTISED = /^(NORMAL|TEXCOORD_0|COLOR_0|WEIGHTS_0)$/

/** Micrometres are enough, and shorter to write. */
const short = (x: number) => Math.round(x * 1e6) / 1e6

function addSkeleton(doc: Document, buffer: GltfBuffer, joints: readonly Vec3[]) {
  const nodes = BONES.map((name) => doc.createNode(name))
  const inverse = new Float32Array(BONES.length * 16)
  joints.forEach(([x, y, z], i) => {
    inverse.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1], i * 16)
    const parent = PARENTS[i]!
    const from = parent < 0 ? [0, 0, 0] : joints[parent]!
    nodes[i]!.setTranslation([x - from[0]!, y - from[1]!, z - from[2]!].map(short) as Vec3)
    if (parent >= 0) nodes[parent]!.addChild(nodes[i]!)
  })
  const matrices = doc.createAccessor().setType('MAT4').setArray(inverse).setBuffer(buffer)
  const skin = doc.createSkin('company').setInverseBindMatrices(matrices).setSkeleton(nodes[0]!)
  for (const node of nodes) skin.addJoint(node)
  return { root: nodes[0]!, skin }
}

/** The figure as a compressed GLB. Joints of the skin are in `BONES` order. */
export async function figureGlb(
  name: string,
  joints: readonly Vec3[],
  primitives: readonly Primitive[],
  moved: Displacement,
): Promise<Uint8Array> {
  const doc = new Document().setLogger(new Logger(Logger.Verbosity.WARN))
  Object.assign(doc.getRoot().getAsset(), { generator: 'two-swans bake:figures', copyright: COPYRIGHT })
  const buffer = doc.createBuffer()
  const { root, skin } = addSkeleton(doc, buffer, joints)
  const scene = doc.createScene(name).addChild(root)
  const mesh = doc.createMesh(name)
  const accessor = (type: Parameters<Accessor['setType']>[0], array: Parameters<Accessor['setArray']>[0]) =>
    doc.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  for (const primitive of primitives) {
    const packed = pack(primitive, moved)
    const material = doc.createMaterial(primitive.name).setRoughnessFactor(0.5).setMetallicFactor(0)
    if (primitive.twoSided) material.setDoubleSided(true).setAlphaMode('MASK')
    if (primitive.texture) {
      const texture = doc
        .createTexture(`${name}-${primitive.name}`)
        .setImage(primitive.texture)
        .setMimeType('image/webp')
      material.setBaseColorTexture(texture)
      doc.createExtension(EXTTextureWebP).setRequired(true)
    }
    const drawn = doc
      .createPrimitive()
      .setMaterial(material)
      .setIndices(accessor('SCALAR', packed.indices))
      .setAttribute('POSITION', accessor('VEC3', packed.position))
      .setAttribute('NORMAL', accessor('VEC3', packed.normal))
      .setAttribute('TEXCOORD_0', accessor('VEC2', packed.uv))
      .setAttribute('COLOR_0', accessor('VEC4', packed.colour))
      .setAttribute('JOINTS_0', accessor('VEC4', packed.joints))
      .setAttribute('WEIGHTS_0', accessor('VEC4', packed.weights))
      .setAttribute('_PART', accessor('SCALAR', packed.part))
    for (const [shape, bytes] of packed.shapes)
      drawn.setAttribute(`_${shape.toUpperCase()}`, accessor('VEC4', bytes).setNormalized(true))
    mesh.addPrimitive(drawn)
  }
  scene.addChild(doc.createNode('figure').setMesh(mesh).setSkin(skin))
  await doc.transform(
    reorder({ encoder: MeshoptEncoder }),
    quantize({ pattern: QUANTISED, quantizeNormal: 10, quantizeTexcoord: 12, quantizeWeight: 8, quantizeColor: 8 }),
    prune({ keepLeaves: true, keepAttributes: true }),
  )
  doc.createExtension(KHRMeshQuantization).setRequired(true)
  const method = EXTMeshoptCompression.EncoderMethod.FILTER
  doc.createExtension(EXTMeshoptCompression).setRequired(true).setEncoderOptions({ method })
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization, EXTTextureWebP])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
    .writeBinary(doc)
}

import { Document, Logger, NodeIO, type Node } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { dequantize, prune } from '@gltf-transform/functions'
import { existsSync } from 'node:fs'
import { MeshoptDecoder } from 'meshoptimizer'
import { BONES, PARENTS } from '../../src/notation/body.ts'
import { offsetOf, type Take } from './take.ts'

/** The take as binary glTF: the baked figure, plain, on its skeleton, or the bare skeleton when there is no figure; one animation. */
export async function takeAsGlb(take: Take): Promise<Uint8Array> {
  await MeshoptDecoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const path = `public/figures/${take.body.name}.glb`
  const document = existsSync(path) ? await io.read(path) : bareSkeleton(take)
  document.setLogger(new Logger(Logger.Verbosity.ERROR))
  const root = document.getRoot()
  for (const texture of root.listTextures()) texture.dispose()
  for (const material of root.listMaterials()) material.setBaseColorFactor([0.78, 0.7, 0.66, 1]).setRoughnessFactor(0.8)
  for (const mesh of root.listMeshes())
    for (const primitive of mesh.listPrimitives())
      for (const name of primitive.listSemantics())
        if (name.startsWith('_') || name.startsWith('COLOR')) primitive.setAttribute(name, null)
  await document.transform(dequantize(), prune({ keepAttributes: false }))
  for (const extension of root.listExtensionsUsed()) extension.dispose()
  animate(document, take)
  return io.writeBinary(document)
}

function bareSkeleton(take: Take): Document {
  const document = new Document()
  document.createBuffer()
  const nodes = BONES.map((name, b) => document.createNode(name).setTranslation([...offsetOf(take.body, b)]))
  nodes.forEach((node, b) => PARENTS[b]! >= 0 && nodes[PARENTS[b]!]!.addChild(node))
  document.createScene(take.who).addChild(nodes[0]!)
  return document
}

function animate(document: Document, { scene, who, fps, frames }: Take): void {
  const root = document.getRoot()
  const buffer = root.listBuffers()[0] ?? document.createBuffer()
  const accessor = (type: 'SCALAR' | 'VEC3' | 'VEC4', values: readonly number[]) =>
    document.createAccessor().setType(type).setArray(new Float32Array(values)).setBuffer(buffer)
  const times = accessor(
    'SCALAR',
    frames.map((_, i) => i / fps),
  )
  const animation = document.createAnimation(`${scene} ${who}`)
  const add = (node: Node, path: 'rotation' | 'translation', output: ReturnType<typeof accessor>): void => {
    const sampler = document.createAnimationSampler().setInput(times).setOutput(output).setInterpolation('LINEAR')
    const channel = document.createAnimationChannel().setTargetNode(node).setTargetPath(path).setSampler(sampler)
    animation.addSampler(sampler).addChannel(channel)
  }
  const nodes = new Map(root.listNodes().map((node) => [node.getName(), node]))
  BONES.forEach((name, b) => {
    const node = nodes.get(name)
    if (!node) throw new Error(`The figure has no joint "${name}"; run "npm run bake:figures"`)
    add(node, 'rotation', accessor('VEC4', unflipped(frames.map((f) => f.rotations[b]!))))
    if (b === 0)
      add(
        node,
        'translation',
        accessor(
          'VEC3',
          frames.flatMap((f) => f.positions.slice(0, 3)),
        ),
      )
  })
}

/** Neighbouring rotations on the same side, so that players go the short way; unit length. */
function unflipped(rotations: readonly (readonly number[])[]): number[] {
  let last: readonly number[] = [0, 0, 0, 1]
  return rotations.flatMap((q) => {
    const sign = q.reduce((sum, x, k) => sum + x * last[k]!, 0) < 0 ? -1 : 1
    const length = Math.hypot(...q)
    last = q.map((x) => (sign * x) / length)
    return last
  })
}

import { BufferAttribute, PlaneGeometry } from 'three'

/** Depth of a velvet fold, 0 valley … 1 ridge, at `x` metres and share `v` of the way down: sharp ridge, soft valley. */
export function pleat(x: number, v: number, perMetre: number): number {
  const phase =
    x * perMetre * 2 * Math.PI +
    1.1 * Math.sin(x * 0.9 + perMetre) +
    0.6 * Math.sin(x * 2.3 + v * 1.1) +
    0.25 * v * Math.sin(x * 1.1 + 3)
  const ridge = 0.5 + 0.5 * Math.cos(phase)
  const soft = 0.5 + 0.5 * Math.cos(phase * 0.51 + 1 + 0.6 * v)
  return ridge ** 0.75 * 0.72 + soft * 0.28
}

/**
 * A sheet bent by `shape(u, v, out)`: u across 0–1, v down 0–1; out is x, y, z and the light that reaches the fold 0–1.
 * That light is the attribute `fold`.
 */
export function bentSheet(
  columns: number,
  rows: number,
  shape: (u: number, v: number, out: [number, number, number, number]) => void,
): PlaneGeometry {
  const geometry = new PlaneGeometry(1, 1, columns, rows)
  const { position, uv } = geometry.attributes
  const fold = new Float32Array(position!.count)
  const out: [number, number, number, number] = [0, 0, 0, 1]
  for (let i = 0; i < position!.count; i++) {
    shape(uv!.getX(i), 1 - uv!.getY(i), out)
    position!.setXYZ(i, out[0], out[1], out[2])
    fold[i] = out[3]
  }
  geometry.setAttribute('fold', new BufferAttribute(fold, 1))
  geometry.computeVertexNormals()
  return geometry
}

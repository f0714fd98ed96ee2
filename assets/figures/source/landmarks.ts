import type { Vec3 } from '../mesh/vec'

/** Points of the body that cuts and paint are measured from, metres. Left side where there are two. */
export interface Landmarks {
  readonly height: number
  /** Height ÷ 1.70 m: lengths tuned on the dancer scale with it. */
  readonly size: number
  readonly bust: Vec3
  readonly hip: Vec3
  readonly knee: Vec3
  readonly ankle: Vec3
  readonly ball: Vec3
  readonly waist: number
  readonly neck: Vec3
  readonly head: Vec3
  readonly eye: Vec3
  readonly shoulder: Vec3
  readonly wrist: Vec3
  /** Size of the face against the dancer's: distance between the eyes. */
  readonly face: number
}

/** Distance from midline to eye on the dancer the face was tuned on, metres. */
const TUNED_EYE = 0.02682

/** Measures a body of `height` metres from its joints, which `sourceJoint` gives by the names of the source rig. */
export function findLandmarks(sourceJoint: (name: string) => Vec3, height: number): Landmarks {
  const eye = sourceJoint('eye.L____head')
  return {
    height,
    size: height / 1.7,
    bust: sourceJoint('breast.L____tail'),
    hip: sourceJoint('upperleg01.L____head'),
    knee: sourceJoint('lowerleg01.L____head'),
    ankle: sourceJoint('foot.L____head'),
    ball: sourceJoint('toe2-1.L____head'),
    waist: sourceJoint('spine04____head')[1],
    neck: sourceJoint('neck01____head'),
    head: sourceJoint('head____head'),
    eye,
    shoulder: sourceJoint('upperarm01.L____head'),
    wrist: sourceJoint('wrist.L____head'),
    face: eye[0] / TUNED_EYE,
  }
}

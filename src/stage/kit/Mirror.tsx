import { useEffect, useMemo } from 'react'
import { BoxGeometry, Color } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { PaintedCloth } from './PaintedCloth'
import type { Lit, Standing } from './props'
import { Stand } from './Stand'
import { stuffMaterial } from './stuffMaterial'

const LIT: Lit = {
  'boomL.head': 0.35,
  'boomR.head': 0.35,
  'boomL.mid': 0.35,
  'boomR.mid': 0.35,
  top: 0.3,
  cyc: 0.3,
  foh: 0.2,
  fs1: 0.12,
  pr1: 0.2,
}

export interface MirrorProps extends Standing {
  width: number
  height: number
  /** Colour of the wooden frame. */
  frame?: string
  tint?: string
  /** GLSL body of `vec3 view(vec2 q)`, q −.5….5 across and 0–1 up: the room it reflects; a dim one if left out. */
  view?: string
}

const DIM_ROOM = /* glsl */ `
  float far = smoothstep(.22, .3, q.y), floorLight = (1. - far) * (.10 + .25 * smoothstep(.22, .0, q.y));
  return vec3(far * (.10 + .12 * fbm(q * vec2(3., 1.4)) + .25 * exp(-14. * pow(q.y - .3, 2.))) + floorLight);`

/** Dark glass that seems to mirror a room: streaks of light, a far floor line and worn silver. */
export function Mirror({
  width,
  height,
  frame = '#4a3526',
  tint = '#a8bcc4',
  view = DIM_ROOM,
  ...standing
}: MirrorProps) {
  const paint = useMemo(() => {
    const { r, g, b } = new Color(tint)
    return /* glsl */ `
vec3 view(vec2 q) {${view}}
vec4 paint(vec2 p) {
  vec2 q = vec2(p.x / ${width.toFixed(3)}, p.y / ${height.toFixed(3)});
  float streak = smoothstep(.10, 0., abs(q.x * 1.1 + q.y * .7 - .35)) + .6 * smoothstep(.05, 0., abs(q.x * 1.1 + q.y * .7 - .62));
  float worn = smoothstep(.62, .8, fbm(p * 5.)) * smoothstep(.2, .5, max(abs(q.x), abs(q.y - .5)));
  vec3 c = vec3(${r.toFixed(4)}, ${g.toFixed(4)}, ${b.toFixed(4)}) * (view(q) + .16 * streak);
  return vec4(mix(c, vec3(.02, .018, .015), .7 * worn), 1.);
}`
  }, [width, height, tint, view])
  const geometry = useMemo(() => {
    const w = 0.06
    return mergeGeometries([
      new BoxGeometry(w, height + w, 0.05).translate(-width / 2, height / 2, -0.02),
      new BoxGeometry(w, height + w, 0.05).translate(width / 2, height / 2, -0.02),
      new BoxGeometry(width, w, 0.05).translate(0, height, -0.02),
      new BoxGeometry(width, w, 0.05).translate(0, 0, -0.02),
    ])
  }, [width, height])
  useEffect(() => () => geometry.dispose(), [geometry])
  return (
    <Stand name="mirror" {...standing}>
      <PaintedCloth
        name={`mirror ${width} ${height} ${tint} ${view}`}
        paint={paint}
        width={width}
        height={height}
        lit={LIT}
        resolution={0.25}
      />
      <mesh geometry={geometry} material={stuffMaterial('wood', frame)} castShadow receiveShadow />
    </Stand>
  )
}

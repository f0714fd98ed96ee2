import {
  ACESFilmicToneMapping,
  Color,
  HemisphereLight,
  Mesh,
  MeshStandardMaterial,
  PCFShadowMap,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  SpotLight,
  Vector3,
  WebGLRenderer,
} from 'three'
import { CIVILIAN } from '../../src/choreography/habits'
import { dance, releve, stay } from '../../src/choreography'
import { boneIndex, type Shape } from '../../src/notation/body'
import { newFace } from '../../src/notation/face'
import { newFrame } from '../../src/notation/frame'
import type { FigureName } from '../../src/notation/scene'
import { buildTempoMap } from '../../src/score/tempo'
import { bodyOf } from '../../src/stage/company/bodies'
import { loadFigure } from '../../src/stage/company/figures'
import { Troupe } from '../../src/stage/company/troupe'
import { isCivil } from '../../src/stage/company/wardrobe'
import { qualityNamed, type QualityName } from '../../src/stage/quality'
import { SITTERS } from './sitters'

/** How one picture is framed: where the figure faces, and what of it is seen. */
export interface Pose {
  readonly heading: number
  readonly shot: 'body' | 'face' | 'hand' | 'hair' | 'feet' | 'pointe'
  readonly width: number
  readonly height: number
  readonly mood?: Shape
  /** Draw the mesh for those who stand far away, or the near one, whatever the shot. */
  readonly level?: 'near' | 'far'
}

/** What the tool calls on this page. */
export interface SheetPage {
  readonly names: readonly string[]
  /** Draws one figure and resolves to the picture as a PNG data address. Rejects with a RangeError for a stranger. */
  draw(name: string, pose: Pose): Promise<string>
}

declare global {
  interface Window {
    sheet?: SheetPage
  }
}

/** Where the sitter stands, metres: on the light's mark. */
const MARK = [0, -3] as const

function lamp(scene: Scene, colour: string, irradiance: number, from: [number, number, number], shadow: boolean): void {
  const at = new Vector3(...from)
  const light = new SpotLight(colour, irradiance * at.distanceToSquared(new Vector3(MARK[0], 1.2, MARK[1])))
  light.position.copy(at)
  light.target.position.set(MARK[0], 1.2, MARK[1])
  light.angle = 0.24
  light.penumbra = 0.6
  light.castShadow = shadow
  light.shadow.mapSize.set(2048, 2048)
  light.shadow.bias = -0.0004
  light.shadow.normalBias = 0.01
  scene.add(light, light.target)
}

/** A bare stage: grey cloth, key from the left balcony, weak fill, two rims from behind. */
function bareStage(): Scene {
  const scene = new Scene()
  scene.background = new Color('#23252c')
  const floor = new Mesh(new PlaneGeometry(30, 30), new MeshStandardMaterial({ color: '#3a3b40', roughness: 0.9 }))
  floor.rotation.x = -Math.PI / 2
  floor.receiveShadow = true
  scene.add(floor, new HemisphereLight('#dfe6f5', '#59493f', 0.75))
  lamp(scene, '#fff0e0', 2.6, [-3, 4.6, 3], true)
  lamp(scene, '#dfe8ff', 0.7, [4.5, 2.4, 2], false)
  lamp(scene, '#cfdcff', 3, [-3.5, 4.5, -7.5], false)
  lamp(scene, '#ffe9d2', 2.2, [3.8, 3.8, -7], false)
  return scene
}

async function open(): Promise<SheetPage> {
  const search = new URLSearchParams(location.search)
  const quality = qualityNamed((search.get('quality') ?? 'high') as QualityName)
  const gl = new WebGLRenderer({
    canvas: document.querySelector('canvas')!,
    antialias: true,
    preserveDrawingBuffer: true,
  })
  gl.shadowMap.enabled = true
  gl.shadowMap.type = PCFShadowMap
  gl.toneMapping = ACESFilmicToneMapping
  gl.toneMappingExposure = 0.9
  const troupe = new Troupe(quality)
  const scene = bareStage()
  scene.add(troupe.group)
  const camera = new PerspectiveCamera(20, 1, 0.1, 40)
  const music = buildTempoMap([{ label: 'silence', bars: 4, beats: 4, bpm: 60 }])
  const frame = newFrame()
  frame.castCount = 1
  const names = Object.keys(SITTERS) as FigureName[]
  return {
    names,
    async draw(name, { heading, shot, width, height, mood, level = shot === 'body' ? 'far' : 'near' }) {
      const figure = name as FigureName
      const clothed = SITTERS[figure]
      if (!clothed) throw new RangeError(`"${name}" is not one of ${names.join(', ')}`)
      const { skirt: _, ...bare } = clothed
      const costume = {
        body: clothed,
        face: clothed,
        hand: bare,
        hair: { ...bare, head: [], loose: true },
        feet: bare,
        pointe: bare,
      }[shot]
      troupe.admit(await loadFigure(figure, quality, '/', (message) => console.error(message)))
      const civil = isCivil(figure)
      const tonight = { programme: 'evening' as const, music, body: bodyOf }
      const still = dance(
        {
          tonight,
          figure,
          at: MARK,
          facing: heading,
          position: civil ? 'sixth' : 'first',
          ...(shot === 'hand' && { arms: 'second' as const }),
          ...(civil && { style: CIVILIAN }),
        },
        shot === 'pointe' ? [[1, releve({ stay: true }), stay()]] : [],
      )
      const sitter = frame.cast[0]!
      sitter.member = { id: name, figure, costume, dance: still }
      sitter.onStage = true
      const at = shot === 'pointe' ? 3 : 0.5
      still.poseAt(at, sitter.pose)
      still.placeAt(at, sitter.place)
      Object.assign(sitter.face, newFace(), mood && { [mood]: 1 })
      frame.camera.z = level === 'far' ? 8 : 0
      troupe.update(frame)
      const { positions } = sitter.pose
      const eye = (side: 'left' | 'right', k: number) => positions[boneIndex(`${side}Eye`) * 3 + k]!
      const middle = (k: number) => (eye('left', k) + eye('right', k)) / 2
      const tall = bodyOf(figure).height
      const knuckle = boneIndex('leftMiddleProximal') * 3
      const [x, y, reach] = {
        body: [MARK[0], tall / 2, tall * 0.56],
        face: [middle(0), middle(1) - 0.02, 0.165],
        hair: [middle(0), middle(1) - 0.14, 0.34],
        hand: [positions[knuckle]!, positions[knuckle + 1]!, 0.14],
        feet: [MARK[0], 0.12, 0.36],
        pointe: [MARK[0], 0.16, 0.36],
      }[shot] as [number, number, number]
      gl.setSize(width, height, false)
      camera.aspect = width / height
      camera.updateProjectionMatrix()
      const distance = reach / Math.tan((camera.fov * Math.PI) / 360)
      camera.position.set(x, y, MARK[1] + distance)
      camera.lookAt(x, y, MARK[1])
      gl.render(scene, camera)
      return gl.domElement.toDataURL('image/png')
    },
  }
}

window.sheet = await open()

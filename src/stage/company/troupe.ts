import { DataTexture, FloatType, Group, NearestFilter, RGBAFormat } from 'three'
import type { Place } from '../../notation/body'
import type { Frame } from '../../notation/frame'
import type { Hex } from '../../notation/units'
import { SHARED_FIGURES, type CastMember, type FigureName } from '../../notation/scene'
import { hash } from '../../score/noise'
import type { Quality } from '../quality'
import { contactGeometry, contactMaterial } from './contact'
import { CUTS } from './cuts'
import { CROWD_FIGURES, type Figure, type Primitive } from './figures'
import { packDrape } from './drape'
import { packGrip } from './grip'
import { measure, packKit, type Measures } from './kit'
import { bodyDepth, bodyMaterial, clothDepth, clothMaterial } from './materials'
import { packPlate } from './plate'
import { Players } from './players'
import { newSheet, packFace, packOwn, packPose, ROW_STRIDE, SHEET_ROWS, SHEET_WIDTH } from './sheet'
import { columnsOf, skirtGeometry } from './skirts'
import { packSway, swayAt } from './sway'
import { packTints } from './tints'
import { SHADOWED, TRAPPINGS } from './trappings'
import { isCivil, isSoloist, piecesOf, type CutName, type PieceName, type TrappingName } from './wardrobe'

/** Hair of those who share a figure, from blond to black. */
const HAIRS: readonly Hex[] = [
  '#3c291f',
  '#54402f',
  '#2a1f1a',
  '#6b533d',
  '#46342a',
  '#84705a',
  '#332721',
  '#5e3420',
  '#9a7b54',
]

/** Hair of old people. */
const GREYS: readonly Hex[] = ['#b2afaa', '#8a8782', '#d2cfc9']

/** How far somebody differs from the figure she shares with others: face and build, −1 … 1. */
function ownOf(figure: FigureName, seed: number): [face: number, build: number] {
  return SHARED_FIGURES.has(figure) ? [2 * hash(seed, 21) - 1, 1.6 * hash(seed, 22) - 0.8] : [0, 0]
}

/** Somebody who fills more than this share of the picture's height stands near. */
const NEAR = 0.36
/**
 * The same where more than `CROWD` dance, and of all but soloists no more than the `MOST_NEAR` nearest: more would cost more
 * than a picture may.
 */
const NEAR_IN_CROWD = 0.48
const CROWD = 20
const MOST_NEAR = 6
/** The same of a soloist, whose finer mesh is looked at more. */
const NEAR_SOLOIST = 0.3
/** Height of a figure and of the picture on the 36 mm gauge (16:9). */
const TALL = 1.7
const PICTURE = 20.25

/** How far a hand is closed that holds a card. */
const ON_A_CARD = 0.22

/** Metres from the lens to the middle of somebody who stands at a place. */
const distanceTo = ({ x, y, z }: Frame['camera'], place: Place) =>
  Math.sqrt((place.x - x) ** 2 + (1 - y) ** 2 + (place.z - z) ** 2)

/** A figure that has been admitted: what it is drawn with, from afar and near. */
interface Body {
  readonly rest: readonly number[]
  readonly hair: Hex | undefined
  readonly measures: Measures
  readonly far: readonly Players[]
  readonly near: readonly Players[]
}

/**
 * Everybody on stage. All poses and costumes stand in one texture (sheet.ts); every body and every piece of clothing is
 * one draw for all who wear it.
 */
export class Troupe {
  readonly group = new Group()
  private readonly sheet = newSheet()
  private readonly texture: DataTexture
  private readonly uploads = Array.from({ length: SHEET_ROWS }, (_, row) => ({
    start: row * ROW_STRIDE,
    count: ROW_STRIDE,
  }))
  private readonly bodies = new Map<FigureName, Body>()
  private readonly pieces = new Map<PieceName, Players>()
  private readonly contact: Players
  private readonly all: Players[] = []
  /** Who stood in each row when it was last written, and what they wear. */
  private readonly seen: (CastMember | null)[] = Array.from({ length: SHEET_ROWS }, () => null)
  private readonly worn: (readonly Players[])[] = Array.from({ length: SHEET_ROWS }, () => [])
  private readonly missing = new Set<FigureName>()
  /** Rows on stage from the farthest to the nearest, and how far each is: tulle is laid over what is behind it. */
  private readonly order = new Uint8Array(SHEET_ROWS)
  private readonly distances = new Float64Array(SHEET_ROWS)
  private scene = -1
  private warm = false

  constructor(quality: Quality) {
    this.texture = new DataTexture(this.sheet, SHEET_WIDTH, SHEET_ROWS, RGBAFormat, FloatType)
    this.texture.minFilter = this.texture.magFilter = NearestFilter
    this.texture.generateMipmaps = false
    this.texture.needsUpdate = true
    for (const name of Object.keys(CUTS) as CutName[]) this.openCut(name, quality)
    for (const name of Object.keys(TRAPPINGS) as TrappingName[]) this.openTrapping(name, quality)
    this.contact = this.enlist(new Players(contactGeometry(), contactMaterial(this.texture)))
    this.contact.mesh.receiveShadow = false
    this.contact.mesh.renderOrder = 1
  }

  /** Takes somebody into the company. */
  admit({ name, body, primitives, near, top }: Figure): void {
    if (this.bodies.has(name)) return
    const draw = (mesh: readonly Primitive[]) => mesh.map((primitive) => this.openPrimitive(name, primitive))
    const far = draw(primitives)
    const fine = near && draw(near)
    fine?.forEach((players, i) => players.leaveTo(far[i]!))
    const measures = measure(body, top)
    this.bodies.set(name, { rest: body.rest, hair: body.hair, measures, far, near: fine ?? far })
    this.missing.delete(name)
  }

  /**
   * Copies the cast of the frame to the graphics card. Remembers nothing that is seen.
   *
   * @returns who is on stage, was never admitted, and has not been named before
   */
  update(frame: Frame): readonly FigureName[] {
    const wanted: FigureName[] = []
    if (frame.scene !== this.scene) this.rest(frame)
    for (const players of this.all) players.clear()
    this.texture.clearUpdateRanges()
    let there = 0
    for (let row = 0; row < frame.castCount; row++) {
      const { member, onStage, pose, place, face } = frame.cast[row]!
      if (!member) continue
      const body = this.bodies.get(member.figure)
      if (!body) {
        if (!this.missing.has(member.figure)) wanted.push(member.figure)
        this.missing.add(member.figure)
        continue
      }
      if (!onStage) continue
      if (this.seen[row] !== member) this.dressUp(row, member, body)
      const scale = member.scale ?? 1
      packPose(this.sheet, row, pose, body.rest, place.x, place.z, scale)
      if (member.costume.wears?.includes('cane')) packGrip(this.sheet, row, body.rest)
      if (member.costume.wears?.includes('programme')) packGrip(this.sheet, row, body.rest, ON_A_CARD)
      packFace(this.sheet, row, face)
      const sway = swayAt(member.dance, frame.sceneTime)
      packSway(this.sheet, row, sway)
      const cut = member.costume.skirt?.cut
      if (cut === 'classical') packPlate(this.sheet, row, pose, body.measures, scale, sway.bounce, sway.speed)
      else if (cut && CUTS[cut].shape === 'skirt') packDrape(this.sheet, row, CUTS[cut])
      const distance = distanceTo(frame.camera, place)
      let at = there++
      for (; at > 0 && this.distances[this.order[at - 1]!]! < distance; at--) this.order[at] = this.order[at - 1]!
      this.order[at] = row
      this.distances[row] = distance
      this.texture.updateRanges.push(this.uploads[row]!)
    }
    for (let i = 0; i < there; i++) this.show(this.order[i]!, there - 1 - i, frame)
    for (const players of this.all) {
      players.commit()
      // Everything is drawn once, with nobody in it, so that its program exists before it is first needed.
      players.mesh.visible = !this.warm || players.present
    }
    this.warm = this.warm || this.bodies.size > 0
    this.texture.needsUpdate = true
    return wanted
  }

  /** Frees what it holds on the graphics card. */
  dispose(): void {
    for (const players of this.all) players.dispose()
    this.texture.dispose()
  }

  private enlist(players: Players): Players {
    this.all.push(players)
    this.group.add(players.mesh)
    return players
  }

  /**
   * Adds somebody, before whom so many others stand, to the lists of what is drawn. The finer mesh comes by a question of
   * the frame alone, on any road.
   */
  private show(row: number, ahead: number, { cast, castCount, camera }: Frame): void {
    const { figure, scale = 1 } = cast[row]!.member!
    const { near, far } = this.bodies.get(figure)!
    const tall = (TALL * scale * camera.lens) / (PICTURE * this.distances[row]!)
    const line = isSoloist(figure) ? NEAR_SOLOIST : castCount > CROWD ? NEAR_IN_CROWD : NEAR
    const isNear = CROWD_FIGURES.has(figure) || (tall > line && (ahead < MOST_NEAR || isSoloist(figure)))
    for (const players of isNear ? near : far) players.add(row)
    if (isNear && near !== far) for (const players of far) players.addUnseen(row)
    for (const players of this.worn[row]!) players.add(row)
    this.contact.add(row)
  }

  /** Frees what the graphics card holds of those who are not in the new scene; it comes back when they are. */
  private rest(frame: Frame): void {
    this.scene = frame.scene
    const there = new Set<FigureName>()
    for (let row = 0; row < frame.castCount; row++) there.add(frame.cast[row]!.member!.figure)
    for (const [name, { far, near }] of this.bodies)
      if (!there.has(name)) for (const players of new Set([...far, ...near])) players.rest()
  }

  private dressUp(row: number, member: CastMember, body: Body): void {
    const { figure, costume, scale = 1 } = member
    let letters = 0
    for (const letter of member.id) letters = (letters * 31 + letter.codePointAt(0)!) % 9973
    const tones = figure === 'elder' ? GREYS : HAIRS
    const hair = SHARED_FIGURES.has(figure) ? tones[Math.floor(hash(letters, 14) * tones.length)]! : body.hair
    const seed = SHARED_FIGURES.has(figure) ? letters : undefined
    packTints(this.sheet, row, costume, isCivil(figure), seed, hair)
    packKit(this.sheet, row, body.measures, scale, hash(letters, 5))
    packOwn(this.sheet, row, ...ownOf(figure, letters), costume.loose)
    this.worn[row] = piecesOf(figure, costume).map((name) => this.pieces.get(name)!)
    this.seen[row] = member
  }

  private openPrimitive(name: FigureName, { geometry, map, twoSided }: Primitive): Players {
    const material = bodyMaterial({ sheet: this.texture, map, twoSided, fine: isSoloist(name) && !twoSided })
    return this.enlist(new Players(geometry, material, twoSided ? undefined : bodyDepth(this.texture), map))
  }

  private openCut(name: CutName, quality: Quality): void {
    const cut = CUTS[name]
    const layers =
      cut.cloth === 'wool' ? 1 : Math.max(1, Math.round((cut.layers / CUTS.classical.layers) * quality.tutu))
    const fineness = 0.3 + 0.7 * quality.detail
    const round = columnsOf(cut, fineness)
    const geometry = skirtGeometry(cut, layers, fineness)
    // A veil throws no shadow: one solid enough to see would blacken the face under it.
    const depth = name === 'veil' ? undefined : clothDepth(this.texture, cut, layers, round)
    const players = new Players(geometry, clothMaterial(this.texture, cut, layers, round), depth)
    // Tulle is laid over everybody else.
    if (cut.cloth === 'tulle') players.mesh.renderOrder = 1
    players.shadeWith(geometry.index!.count / layers)
    this.pieces.set(name, this.enlist(players))
  }

  private openTrapping(name: TrappingName, quality: Quality): void {
    const material = bodyMaterial({ sheet: this.texture, fine: false, hang: 1 })
    const depth = SHADOWED.has(name) ? bodyDepth(this.texture, 1) : undefined
    this.pieces.set(name, this.enlist(new Players(TRAPPINGS[name](quality.reduced === 'all'), material, depth)))
  }
}

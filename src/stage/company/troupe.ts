import { DataTexture, FloatType, Group, NearestFilter, RGBAFormat } from 'three'
import type { Frame } from '../../notation/frame'
import type { CastMember, FigureName } from '../../notation/scene'
import { hash } from '../../score/noise'
import type { Quality } from '../quality'
import { contactGeometry, contactMaterial } from './contact'
import { CUTS } from './cuts'
import type { Figures } from './figures'
import { measure, packKit, type Measures } from './kit'
import { bodyDepth, bodyMaterial, clothDepth, clothMaterial } from './materials'
import { Players } from './players'
import { newSheet, packFace, packOwn, packPose, ROW_STRIDE, SHEET_ROWS, SHEET_WIDTH } from './sheet'
import { skirtGeometry } from './skirts'
import { packSway } from './sway'
import { packTints } from './tints'
import { SHADOWED, TRAPPINGS } from './trappings'
import { isCivil, isSoloist, piecesOf, type CutName, type PieceName, type TrappingName } from './wardrobe'

/** How far somebody differs from the figure she shares with others: face and build, −1 … 1. Soloists are themselves. */
function ownOf(figure: FigureName, seed: number): [face: number, build: number] {
  return isSoloist(figure) ? [0, 0] : [2 * hash(seed, 21) - 1, 1.6 * hash(seed, 22) - 0.8]
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
  private readonly bodies = new Map<FigureName, readonly Players[]>()
  private readonly pieces = new Map<PieceName, Players>()
  private readonly contact: Players
  private readonly all: Players[] = []
  private readonly measures = new Map<FigureName, Measures>()
  /** Who stood in each row when it was last written, and what they wear. */
  private readonly seen: (CastMember | null)[] = Array.from({ length: SHEET_ROWS }, () => null)
  private readonly worn: (readonly Players[])[] = Array.from({ length: SHEET_ROWS }, () => [])
  private warm = false

  constructor(
    private readonly figures: Figures,
    quality: Quality,
  ) {
    this.texture = new DataTexture(this.sheet, SHEET_WIDTH, SHEET_ROWS, RGBAFormat, FloatType)
    this.texture.minFilter = this.texture.magFilter = NearestFilter
    this.texture.generateMipmaps = false
    this.texture.needsUpdate = true
    for (const figure of Object.values(figures)) this.openFigure(figure.name)
    for (const name of Object.keys(CUTS) as CutName[]) this.openCut(name, quality)
    for (const name of Object.keys(TRAPPINGS) as TrappingName[]) this.openTrapping(name, quality)
    this.contact = this.enlist(new Players(contactGeometry(), contactMaterial(this.texture)))
    this.contact.mesh.receiveShadow = false
    this.contact.mesh.renderOrder = 1
  }

  /** Copies the cast of the frame to the graphics card. Remembers nothing that is seen. */
  update(frame: Frame): void {
    for (const players of this.all) players.clear()
    this.texture.clearUpdateRanges()
    for (let row = 0; row < frame.castCount; row++) {
      const { member, onStage, pose, place, face } = frame.cast[row]!
      if (!member || !onStage) continue
      if (this.seen[row] !== member) this.dressUp(row, member)
      const scale = member.scale ?? 1
      packPose(this.sheet, row, pose, this.figures[member.figure].body.rest, place.x, place.z, scale)
      packFace(this.sheet, row, face)
      packSway(this.sheet, row, member.dance, frame.sceneTime)
      for (const players of this.worn[row]!) players.add(row)
      this.contact.add(row)
      this.texture.updateRanges.push(this.uploads[row]!)
    }
    for (const players of this.all) {
      players.commit()
      // Everything is drawn once, with nobody in it, so that its program exists before it is first needed.
      players.mesh.visible = !this.warm || players.mesh.geometry.instanceCount > 0
    }
    this.warm = true
    this.texture.needsUpdate = true
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

  private dressUp(row: number, member: CastMember): void {
    const { figure, costume, scale = 1 } = member
    let letters = 0
    for (const letter of member.id) letters = (letters * 31 + letter.codePointAt(0)!) % 9973
    packTints(this.sheet, row, costume, isCivil(figure), letters)
    packKit(this.sheet, row, this.measures.get(figure)!, scale, hash(letters, 5))
    packOwn(this.sheet, row, ...ownOf(figure, letters))
    const pieces = piecesOf(figure, costume).map((name) => this.pieces.get(name)!)
    this.worn[row] = [...this.bodies.get(figure)!, ...pieces]
    this.seen[row] = member
  }

  private openFigure(name: FigureName): void {
    const { body, primitives, top } = this.figures[name]
    this.measures.set(name, measure(body, top))
    this.bodies.set(
      name,
      primitives.map(({ geometry, map, twoSided }) => {
        const material = bodyMaterial({ sheet: this.texture, map, twoSided, fine: isSoloist(name) && !twoSided })
        return this.enlist(new Players(geometry, material, twoSided ? undefined : bodyDepth(this.texture)))
      }),
    )
  }

  private openCut(name: CutName, quality: Quality): void {
    const cut = CUTS[name]
    const layers =
      cut.cloth === 'wool' ? 1 : Math.max(1, Math.round((cut.layers / CUTS.classical.layers) * quality.tutu))
    const fineness = 0.3 + 0.7 * quality.detail
    const geometry = skirtGeometry(cut, layers, fineness)
    // Hanging tulle throws no shadow: one solid enough to see would blacken the legs that shine through it.
    const solid = cut.cloth === 'wool' || cut.shape === 'plate'
    const depth = solid ? clothDepth(this.texture, cut, layers) : undefined
    const players = new Players(geometry, clothMaterial(this.texture, cut, layers), depth)
    players.shadeWith(geometry.index!.count / layers)
    this.pieces.set(name, this.enlist(players))
  }

  private openTrapping(name: TrappingName, quality: Quality): void {
    const material = bodyMaterial({ sheet: this.texture, fine: false, hang: 1 })
    const depth = SHADOWED.has(name) ? bodyDepth(this.texture, 1) : undefined
    this.pieces.set(name, this.enlist(new Players(TRAPPINGS[name](quality.reduced === 'all'), material, depth)))
  }
}

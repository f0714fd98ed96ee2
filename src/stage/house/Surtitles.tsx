import { useEffect, useMemo } from 'react'
import { CanvasTexture, LinearFilter, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three'
import { useRead, useStage } from '../read'

/** The board hangs in the opening, in front of the pelmet; metres. */
const BOARD = { width: 7.2, height: 0.86, y: 7.95, z: 1.6 } as const
/** Picture of the board, pixels. */
const PICTURE = { width: 1024, height: 122 } as const
const LINE = 0.46
/** Light of the letters; below the threshold of bloom, or they would swim. */
const LETTERS = '#f2dcae'

const FACE = '"Cormorant Garamond"'

/** Writes one or two lines on the board, each in the middle. */
function write(canvas: HTMLCanvasElement, lines: readonly string[]): void {
  const paper = canvas.getContext('2d')
  if (!paper) return
  const { width, height } = canvas
  paper.fillStyle = '#050403'
  paper.fillRect(0, 0, width, height)
  paper.fillStyle = LETTERS
  paper.textAlign = 'center'
  paper.textBaseline = 'middle'
  paper.font = `600 ${Math.round(height * LINE * 0.86)}px ${FACE}, Georgia, serif`
  const middle = (lines.length - 1) / 2
  lines.forEach((line, i) => paper.fillText(line, width / 2, height * (0.5 + (i - middle) * LINE), width * 0.96))
}

/**
 * The surtitle board, for those who watch from a seat: the caption of the moment in letters of light. It is written when
 * the caption changes, and shines as far as the caption is present.
 */
export function Surtitles() {
  const { stage } = useStage()
  const board = useMemo(() => {
    const canvas = document.createElement('canvas')
    canvas.width = PICTURE.width
    canvas.height = PICTURE.height
    const texture = new CanvasTexture(canvas)
    texture.colorSpace = SRGBColorSpace
    texture.minFilter = LinearFilter
    texture.generateMipmaps = false
    const material = new MeshBasicMaterial({ map: texture })
    const geometry = new PlaneGeometry(BOARD.width, BOARD.height)
    return { canvas, texture, material, geometry, written: Number.NaN }
  }, [])
  useEffect(() => {
    // A canvas does not ask for a web font by itself; a still waits for it.
    const done = stage.hold()
    const rewrite = () => {
      board.written = Number.NaN
      done()
    }
    document.fonts.load(`600 40px ${FACE}`).then(rewrite, done)
    return done
  }, [board, stage])
  useEffect(
    () => () => {
      board.texture.dispose()
      board.material.dispose()
      board.geometry.dispose()
    },
    [board],
  )
  useRead((frame, show) => {
    if (board.written !== frame.caption) {
      board.written = frame.caption
      write(board.canvas, show.captions[frame.caption]?.lines ?? [])
      board.texture.needsUpdate = true
    }
    board.material.color.setScalar(frame.caption < 0 ? 1 : frame.captionPresence)
  })
  return <mesh geometry={board.geometry} material={board.material} position={[0, BOARD.y, BOARD.z]} />
}

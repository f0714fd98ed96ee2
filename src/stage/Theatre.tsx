import { Canvas, useThree } from '@react-three/fiber'
import { lazy, memo, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { NoToneMapping } from 'three'
import { newFrame } from '../notation/frame'
import type { Show } from '../show/open-show'
import type { Transport } from '../show/transport'
import { Camera } from './Camera'
import { Company } from './company/Company'
import { Conductor } from './Conductor'
import { Governor } from './Governor'
import { Grade } from './grade/Grade'
import { House } from './house/House'
import { Surtitles } from './house/Surtitles'
import { Rig } from './lights/Rig'
import { qualityNamed, type QualityName } from './quality'
import { StageContext, type StageContextValue } from './read'
import { Stage } from './runtime'
import type { SeatName } from './seats'
import { Sets } from './Sets'

/** Loaded when somebody can first look around: it is no part of the first picture. */
const LookAround = lazy(() => import('./LookAround'))

export interface TheatreProps {
  show: Show
  transport: Transport
  quality: QualityName
  seat?: SeatName
  /** Called once, when the stage can be asked for frames. */
  onReady?: (stage: Stage) => void
  /** Something could not be had and something plainer stands in for it: a sentence for the audience. */
  onNotice?: (message: string) => void
  /** The graphics context was lost, or came back and has drawn again. */
  onContext?: (state: 'lost' | 'restored') => void
  /** What is dragged to look around while the evening is paused; nobody looks around without it. */
  surface?: HTMLElement | null
  onLook?: (looking: boolean) => void
  /** The sharpness follows what the machine can draw; otherwise it stays as the quality says. */
  govern?: boolean
}

/** What lives inside the canvas. */
function Backstage({
  value,
  transport,
  seat,
  onReady,
  onNotice,
  onContext,
  surface,
  onLook,
  govern,
}: TheatreProps & { value: StageContextValue }) {
  const { gl, scene, invalidate } = useThree()
  const { stage, show } = value
  useLayoutEffect(() => {
    stage.open(show)
    invalidate()
  }, [stage, show, invalidate])
  useEffect(() => stage.attach(gl, scene, invalidate, onContext), [stage, gl, scene, invalidate, onContext])
  useEffect(() => onReady?.(stage), [stage, onReady])
  return (
    <StageContext value={value}>
      <Conductor transport={transport} />
      <Camera seat={seat ?? 'director'} />
      <Rig />
      <House />
      {seat && seat !== 'director' && seat !== 'wings' ? <Surtitles /> : null}
      <Suspense>
        <Company {...(onNotice && { notice: onNotice })} />
      </Suspense>
      <Sets />
      {surface && onLook && (
        <Suspense>
          <LookAround transport={transport} surface={surface} onLook={onLook} />
        </Suspense>
      )}
      <Governor transport={transport} govern={govern ?? false} />
      <Grade />
    </StageContext>
  )
}

/**
 * The theatre: stage, house and everything in them, drawn for the transport's time. Mount it outside StrictMode and never
 * unmount it: a canvas that goes takes its graphics context with it. Drawn again only when its own properties change.
 */
export const Theatre = memo(function Theatre(props: TheatreProps) {
  const { show, quality: level } = props
  const quality = useMemo(() => qualityNamed(level), [level])
  const [stage] = useState(() => new Stage(show, newFrame()))
  const value = useMemo(() => ({ show, frame: stage.frame, quality, stage }), [show, stage, quality])
  return (
    <Canvas
      frameloop="demand"
      // A picture that steps back is shown smaller, not drawn smaller.
      resize={{ offsetSize: true }}
      dpr={[1, quality.dpr]}
      shadows="percentage"
      gl={{ antialias: false, powerPreference: 'high-performance', toneMapping: NoToneMapping, stencil: false }}
      camera={{ near: 0.3, far: 70 }}
      aria-hidden
    >
      <Backstage {...props} value={value} />
    </Canvas>
  )
})

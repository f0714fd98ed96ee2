import { PaintedCloth, type PaintedClothProps } from './PaintedCloth'

/** A painted cloth of which alpha below .5 is cut away: trees, arches, reeds. */
export function CutCloth(props: Omit<PaintedClothProps, 'cut'>) {
  return <PaintedCloth {...props} cut />
}

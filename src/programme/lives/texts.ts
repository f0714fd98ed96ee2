import anna from '../../../assets/texts/anna.txt?raw'
import levi from '../../../assets/texts/levi.txt?raw'

/** The two texts, word for word: the one place they are read from. */
export const TEXTS = { anna, levi } as const

import { SEAT_NAMES, type SeatName } from '../stage/seats'
import { Panel } from './Panel'
import { strings } from './strings'
import { useInterface, useSession } from './useSession'

/** Where the seats are on the section of the house: metres from the curtain to the audience, and metres up. */
const PLACES: Readonly<Record<SeatName, readonly [out: number, up: number]>> = {
  director: [9, 5.6],
  stalls: [15, 1.2],
  'royal-box': [25, 4.4],
  gallery: [25, 11.4],
  wings: [-5.5, 1.5],
}

/** The house cut through its middle, stage to the left: floor, fly tower, pit, stalls, two tiers and the dome. */
const SECTION = [
  'M-13 0H1.4V-1.9H4.4V-.6L21 .5V0H31',
  'M-13 0V15.6H0V7',
  'M0 11.8C6 15.4 22 15.6 31 13.6V0',
  'M21.5 3H31M21.5 3V3.9M20.5 9.6L31 10.6M20.5 9.6V10.5',
]

/** The section with every seat as a dot, the one that is taken lit. */
function House({ taken, onTake }: { taken: SeatName; onTake: (seat: SeatName) => void }) {
  return (
    <svg className="seat-section" viewBox="-14 -16.6 46 19.4" aria-hidden focusable="false">
      <g transform="scale(1 -1)">
        {SECTION.map((d) => (
          <path key={d} d={d} />
        ))}
        {SEAT_NAMES.map((seat) => {
          const [out, up] = PLACES[seat]
          return (
            <circle
              key={seat}
              cx={out}
              cy={up}
              r={seat === taken ? 1 : 0.7}
              data-taken={seat === taken || undefined}
              onClick={() => onTake(seat)}
            />
          )
        })}
      </g>
    </svg>
  )
}

/** Where to watch from: a sheet at the side, so that the new view is seen while one chooses. */
export function SeatMenu() {
  const { ui } = useSession()
  const taken = useInterface((state) => state.seat)
  const take = (seat: SeatName) => ui.setState({ seat })
  return (
    <Panel title={strings.settings.seat} kind="seats">
      <House taken={taken} onTake={take} />
      <fieldset className="seat-list">
        <legend className="unseen">{strings.settings.seat}</legend>
        {SEAT_NAMES.map((seat) => (
          <label key={seat}>
            <input type="radio" name="seat" checked={seat === taken} onChange={() => take(seat)} />
            {strings.settings.seats[seat]}
          </label>
        ))}
      </fieldset>
    </Panel>
  )
}

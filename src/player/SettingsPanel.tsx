import { useId } from 'react'
import { RATES, setRate, toFoyer, togglePanel } from './commands'
import { Panel } from './Panel'
import { change } from './session'
import { CAPTION_SIZES, CONTRASTS, GROUNDS, MOTIONS, PICTURES, TELLINGS, TEXT_SIZES, type Settings } from './settings'
import { strings } from './strings'
import { useInterface, useSession, useTransport } from './useSession'

interface ChoiceProps<T> {
  label: string
  value: T
  choices: readonly T[]
  say: (choice: T) => string
  onChoose: (choice: T) => void
}

/** One line of the settings: a name and a list to choose from. */
function Choice<T extends string | number>({ label, value, choices, say, onChoose }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={String(value)}
        onChange={(event) => onChoose(choices.find((choice) => String(choice) === event.target.value)!)}
      >
        {choices.map((choice) => (
          <option key={choice} value={String(choice)}>
            {say(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  const id = useId()
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="checkbox" role="switch" checked={on} onChange={(event) => onChange(event.target.checked)} />
    </div>
  )
}

/** Everything a person may set; it is remembered on this device. */
export function SettingsPanel() {
  const session = useSession()
  const settings = useInterface((state) => state.settings)
  const rate = useTransport((state) => state.rate)
  const { settings: words, languages } = strings
  const offered = useInterface((state) => state.languages)
  const set = (changes: Partial<Settings>) => change(session, changes)
  return (
    <Panel title={words.title} kind="settings">
      <p className="setting-sample" data-ground={settings.captionGround} lang="en" aria-hidden>
        <span>{session.show.captions[0]?.text}</span>
      </p>
      <Switch label={words.captions} on={settings.captions} onChange={(captions) => set({ captions })} />
      <Choice
        label={words.captionSize}
        value={settings.captionSize}
        choices={CAPTION_SIZES}
        say={(size) => `${size * 100} %`}
        onChoose={(captionSize) => set({ captionSize })}
      />
      <Choice
        label={words.captionGround}
        value={settings.captionGround}
        choices={GROUNDS}
        say={(ground) => words.grounds[ground]}
        onChoose={(captionGround) => set({ captionGround })}
      />
      <Choice
        label={words.textSize}
        value={settings.textSize}
        choices={TEXT_SIZES}
        say={(size) => `${size * 100} %`}
        onChoose={(textSize) => set({ textSize })}
      />
      <Choice
        label={words.contrast}
        value={settings.contrast}
        choices={CONTRASTS}
        say={(contrast) => words.contrasts[contrast]}
        onChoose={(contrast) => set({ contrast })}
      />
      <Choice
        label={words.descriptions}
        value={settings.descriptions}
        choices={TELLINGS}
        say={(telling) => words.tellings[telling]}
        onChoose={(descriptions) => set({ descriptions })}
      />
      <Switch label={words.mono} on={settings.mono} onChange={(mono) => set({ mono })} />
      <Switch label={words.notes} on={settings.notes} onChange={(notes) => set({ notes })} />
      <Choice
        label={words.rate}
        value={rate}
        choices={RATES}
        say={(speed) => `${speed}×`}
        onChoose={(speed) => setRate(session, speed)}
      />
      <Choice
        label={words.motion}
        value={settings.motion}
        choices={MOTIONS}
        say={(motion) => words.motions[motion]}
        onChoose={(motion) => set({ motion })}
      />
      {!session.address.kiosk && (
        <Choice
          label={words.quality}
          value={settings.quality}
          choices={PICTURES}
          say={(quality) => words.qualities[quality]}
          onChoose={(quality) => set({ quality })}
        />
      )}
      {offered.length > 1 && (
        <Choice
          label={words.language}
          value={settings.language}
          choices={offered}
          say={(language) => languages[language]}
          onChoose={(language) => set({ language })}
        />
      )}
      <p className="setting-more">
        <button type="button" onClick={() => togglePanel(session, 'seats')}>
          {strings.controls.seat}
        </button>
        <button type="button" onClick={() => togglePanel(session, 'help')}>
          {strings.controls.help}
        </button>
        <button type="button" onClick={() => toFoyer(session)}>
          {strings.controls.foyer}
        </button>
      </p>
    </Panel>
  )
}

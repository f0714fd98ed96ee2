import { Fragment } from 'react'
import { KEYS, keyLabels } from './keys'
import { Panel } from './Panel'
import { strings } from './strings'

const GROUPS = ['watching', 'looking', 'moving'] as const

/** Every key, from the same table that listens to them. */
export function Help() {
  return (
    <Panel title={strings.help.title} kind="help">
      <div className="help">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{strings.help[group]}</h3>
            <dl>
              {KEYS.filter((binding) => binding.group === group).map((binding) => (
                <div key={binding.command}>
                  <dt>
                    {keyLabels(binding).map((label, i) => (
                      <Fragment key={label}>
                        {i > 0 && ' '}
                        <kbd>{label}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{strings.keys[binding.command]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="help-note">{strings.help.note}</p>
      <p className="help-note help-touch">{strings.help.touch}</p>
    </Panel>
  )
}

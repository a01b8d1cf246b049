import sessionMessages from 'virtual:messages/session'
import { useMessages } from '../../messages/messages'
import { type Signals, useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import styles from './SignalSwitches.module.css'
import { allowSignals, canSound, canSpeak, canVibrate, hush, lacksVoice } from './signals'

const SWITCHES = [
  {
    key: 'sound',
    there: canSound,
    mark: 'M6 16h12l-1.5-2.2V10a4.5 4.5 0 0 0-9 0v3.8zM10.5 18.5a1.6 1.6 0 0 0 3 0',
  },
  {
    key: 'voice',
    there: canSpeak,
    mark: 'M4 6h16v10h-9l-4 3.5V16H4zM8 11h.01M12 11h.01M16 11h.01',
  },
  {
    key: 'vibration',
    there: canVibrate,
    mark: 'M8.5 4h7v16h-7zM5 8.5v7M19 8.5v7',
  },
] as const satisfies readonly {
  key: keyof Signals
  there: () => boolean
  mark: string
}[]

/** Switches the signals of the session; shows only those that this device supports. */
export function SignalSwitches() {
  const t = useMessages(sessionMessages)
  const signals = useSettings((state) => state.signals)
  const change = useSettings((state) => state.change)
  return SWITCHES.filter(({ there }) => there()).map(({ key, mark }) => (
    <button
      key={key}
      type="button"
      className={styles.switch}
      aria-pressed={signals[key]}
      onClick={() => {
        allowSignals()
        if (key === 'voice' && signals.voice) hush()
        if (key === 'voice' && !signals.voice && lacksVoice())
          useViewStore.getState().notify(t.noVoice)
        change({ signals: { ...signals, [key]: !signals[key] } })
      }}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={mark} />
        {!signals[key] && <path d="M4 4l16 16" />}
      </svg>
      {t[key]}
    </button>
  ))
}

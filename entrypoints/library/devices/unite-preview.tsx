import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import { courseText } from '@/locales/course-text';
import { devicesText } from '@/locales/devices-text';
import type { SyncPreview } from '@/messages/sync-acts';

/** A list in a text: titles and names, one after the other. */
export const listed = (names: readonly string[]) => names.map((name) => name || '?').join(', ');

interface Props {
  preview: SyncPreview;
  isBusy: boolean;
  onUnite: (name: string) => void;
  onCancel: () => void;
}

/** What uniting would do, in numbers, and the button that does it. */
export function Preview({ preview, isBusy, onUnite, onCancel }: Props) {
  const t = useStore(devicesText);
  const c = useStore(courseText);
  const [name, setName] = useState('');
  const { isEmpty, devices, facts, added, changed, hidden, lostNotes, conflicts } = preview;
  const state = (of: string) => (of in c ? String(c[of as 'reading']) : of);
  const lines = isEmpty
    ? [t.isEmpty]
    : [t.there({ names: listed(devices) }), t.facts(facts), t.added(added), t.changed(changed)];
  if (hidden.length > 0) lines.push(t.hidden({ titles: listed(hidden) }));
  if (lostNotes.length > 0) lines.push(t.lostNotes({ notes: listed(lostNotes) }));
  return (
    <form
      class="device-form"
      onSubmit={(event) => {
        event.preventDefault();
        onUnite(name.trim() || t.thisDevice);
      }}
    >
      <h2>{t.previewTitle}</h2>
      <ul data-testid="preview">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <>
          <p>{t.conflicts}</p>
          <ul data-testid="conflicts">
            {conflicts.map(({ courseKey, title, here, united }) => (
              <li key={courseKey}>{t.conflict({ title, here: state(here), united: state(united) })}</li>
            ))}
          </ul>
        </>
      )}
      {!preview.isEncrypted && <p class="quiet">{t.plainHelp}</p>}
      <p class="quiet">{t.snapshotFirst}</p>
      <Field
        label={t.deviceName}
        help={t.deviceNameHelp}
        control={(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={60}
            value={name}
            data-testid="device-name"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      />
      <p class="acts">
        <button type="submit" class="button main" data-testid="unite" disabled={isBusy}>
          {t.unite}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}

import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/controls/toast';
import { problemWords } from '@/components/text/sync-problem-words';
import { devicesText } from '@/locales/devices-text';
import { locale } from '@/locales/locale';
import { syncProblemText } from '@/locales/sync-problem-text';
import type { SyncPreview, SyncReply } from '@/messages/sync-acts';
import { type SyncSettings, setSyncSettings } from '@/storage/preferences/sync-settings';
import { Choice } from '../choice';
import { askSync } from './ask-sync';
import { FolderForm } from './folder-form';
import { HostForm } from './host-form';
import { WAYS, type Way } from './known-servers';
import { PassphraseForm } from './passphrase-form';
import { Preview } from './preview';
import { RecoveryCode } from './recovery-code';
import { SecretForm } from './secret-form';

/** What was said so far about how to open the folder. */
interface Opening {
  passphrase?: string;
  isSame?: boolean;
}

type Step =
  | { at: 'where' }
  | { at: 'looking' }
  | { at: 'seal'; preview: SyncPreview }
  | { at: 'open' }
  | { at: 'same'; opening: Opening }
  | { at: 'preview'; preview: SyncPreview; opening: Opening }
  | { at: 'uniting'; preview: SyncPreview; opening: Opening }
  | { at: 'code'; code: string };

interface Props {
  say: (notice: Notice | null) => void;
  /** From here on the page stays, although sync is on before its last word is said. */
  onBegin: () => void;
  onEnd: () => void;
}

/** From a place where devices meet to one library: tried, opened, looked at, and only then united. */
export function SetUp({ say, onBegin, onEnd }: Props) {
  const t = useStore(devicesText);
  const p = useStore(syncProblemText);
  const code = useStore(locale);
  const [way, setWay] = useState<Way>('nutstore');
  const [step, setStep] = useState<Step>({ at: 'where' });
  const [problem, setProblem] = useState<string | null>(null);

  const stopped = (reply: Extract<SyncReply, { ok: false }>, back: Step) => {
    setProblem(problemWords(reply, p, code));
    setStep(back);
  };

  async function look(opening: Opening): Promise<void> {
    setProblem(null);
    setStep({ at: 'looking' });
    const reply = await askSync({ act: 'dry-run', ...opening });
    if (reply.ok && reply.preview) {
      const { preview } = reply;
      setStep(preview.isEmpty ? { at: 'seal', preview } : { at: 'preview', preview, opening });
    } else if (reply.ok) stopped({ ok: false, kind: 'failed' }, { at: 'where' });
    else if (reply.kind === 'locked') setStep({ at: 'open' });
    else if (reply.kind === 'wrong-passphrase') stopped(reply, { at: 'open' });
    else if (reply.kind === 'other-library') stopped(reply, { at: 'same', opening });
    else stopped(reply, { at: 'where' });
  }

  async function begin(settings: SyncSettings): Promise<void> {
    onBegin();
    await setSyncSettings(settings);
    await look({});
  }

  async function unite(name: string, preview: SyncPreview, opening: Opening): Promise<void> {
    setProblem(null);
    setStep({ at: 'uniting', preview, opening });
    const reply = await askSync({ act: 'unite', name, ...opening });
    if (!reply.ok) return stopped(reply, { at: 'preview', preview, opening });
    if (reply.recoveryCode) return setStep({ at: 'code', code: reply.recoveryCode });
    end();
  }

  function end(): void {
    say({ text: t.united });
    onEnd();
  }

  async function cancel(): Promise<void> {
    await setSyncSettings({ kind: 'off' });
    setStep({ at: 'where' });
    setProblem(null);
    onEnd();
  }

  const guarded = (work: Promise<void>) => void work.catch(() => setProblem(t.failed));

  return (
    <div data-testid="set-up" data-step={step.at}>
      {problem && (
        <p role="alert" data-testid="set-up-problem">
          {problem}
        </p>
      )}
      {step.at === 'where' && (
        <>
          <p>{t.intro}</p>
          <Choice
            label={t.way}
            value={way}
            options={WAYS.map((each) => [each, t[`way-${each}`]] as const)}
            change={setWay}
          />
          {way === 'folder' ? (
            <FolderForm onTried={() => guarded(begin({ kind: 'folder' }))} />
          ) : (
            <HostForm
              key={way}
              way={way}
              onTried={(account) => guarded(begin({ kind: 'webdav', ...account }))}
            />
          )}
        </>
      )}
      {step.at === 'looking' && <p role="status">{t.looking}</p>}
      {step.at === 'seal' && (
        <section>
          <h2>{t.sealTitle}</h2>
          <p>{t.sealHelp}</p>
          <PassphraseForm
            label={t.seal}
            onChosen={(passphrase) =>
              setStep({
                ...step,
                at: 'preview',
                preview: { ...step.preview, isEncrypted: true },
                opening: { passphrase },
              })
            }
          />
          <p class="quiet">{t.plainHelp}</p>
          <button
            type="button"
            class="button"
            data-testid="plain"
            onClick={() => setStep({ at: 'preview', preview: step.preview, opening: {} })}
          >
            {t.plain}
          </button>
        </section>
      )}
      {step.at === 'open' && <SecretForm onTyped={(passphrase) => guarded(look({ passphrase }))} />}
      {step.at === 'same' && (
        <button
          type="button"
          class="button"
          data-testid="is-same"
          onClick={() => guarded(look({ ...step.opening, isSame: true }))}
        >
          {t.isSame}
        </button>
      )}
      {(step.at === 'preview' || step.at === 'uniting') && (
        <Preview
          preview={step.preview}
          isBusy={step.at === 'uniting'}
          onUnite={(name) => guarded(unite(name, step.preview, step.opening))}
          onCancel={() => guarded(cancel())}
        />
      )}
      {step.at === 'uniting' && <p role="status">{t.uniting}</p>}
      {step.at === 'code' && <RecoveryCode code={step.code} onKept={end} />}
      {['seal', 'open', 'same'].includes(step.at) && (
        <button type="button" class="button plain" onClick={() => guarded(cancel())}>
          {t.cancel}
        </button>
      )}
    </div>
  );
}

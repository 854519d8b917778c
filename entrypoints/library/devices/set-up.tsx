import { useStore } from '@nanostores/preact';
import { devicesText } from '@/locales/devices-text';
import type { SyncPreview } from '@/messages/sync-acts';
import { PassphraseForm } from './passphrase-form';
import { RecoveryCode } from './recovery-code';
import { SecretForm } from './secret-form';
import { Preview } from './unite-preview';
import { type SetUpProps, useSetUp } from './use-set-up';
import { WhereToMeet } from './where-to-meet';

/** From a place where devices meet to one library: tried, opened, looked at, and only then united. */
export function SetUp(props: SetUpProps) {
  const t = useStore(devicesText);
  const { step, setStep, problem, begin, look, unite, cancel, end } = useSetUp(props);
  return (
    <div class="set-up" data-testid="set-up" data-step={step.at}>
      {problem && (
        <p role="alert" data-testid="set-up-problem">
          {problem}
        </p>
      )}
      {step.at === 'where' && <WhereToMeet begin={begin} />}
      {step.at === 'looking' && <p role="status">{t.looking}</p>}
      {step.at === 'seal' && (
        <Seal
          preview={step.preview}
          onChosen={(preview, opening) => setStep({ at: 'preview', preview, opening })}
        />
      )}
      {step.at === 'open' && <SecretForm onTyped={(passphrase) => look({ passphrase })} />}
      {step.at === 'same' && (
        <button
          type="button"
          class="button"
          data-testid="is-same"
          onClick={() => look({ ...step.opening, isSame: true })}
        >
          {t.isSame}
        </button>
      )}
      {(step.at === 'preview' || step.at === 'uniting') && (
        <Preview
          preview={step.preview}
          isBusy={step.at === 'uniting'}
          onUnite={(name) => unite(name, step.preview, step.opening)}
          onCancel={cancel}
        />
      )}
      {step.at === 'uniting' && <p role="status">{t.uniting}</p>}
      {step.at === 'code' && <RecoveryCode code={step.code} onKept={end} />}
      {['seal', 'open', 'same'].includes(step.at) && (
        <button type="button" class="button plain" onClick={cancel}>
          {t.cancel}
        </button>
      )}
    </div>
  );
}

interface SealProps {
  preview: SyncPreview;
  onChosen: (preview: SyncPreview, opening: { passphrase?: string }) => void;
}

/** An empty folder is offered to be encrypted before anything else. */
function Seal({ preview, onChosen }: SealProps) {
  const t = useStore(devicesText);
  return (
    <section>
      <h2>{t.sealTitle}</h2>
      <p>{t.sealHelp}</p>
      <PassphraseForm
        label={t.seal}
        onChosen={(passphrase) => onChosen({ ...preview, isEncrypted: true }, { passphrase })}
      />
      <p class="quiet">{t.plainHelp}</p>
      <button type="button" class="button" data-testid="plain" onClick={() => onChosen(preview, {})}>
        {t.plain}
      </button>
    </section>
  );
}
